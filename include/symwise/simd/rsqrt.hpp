#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI {

struct rsqrt_;

namespace simd {

/// 1 / sqrt x: the quotient, corrected by the rounding errors of the root and of the division. Max error 0.51 ulp.
template <> struct implementation<rsqrt_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    constexpr T small = sizeof(T) == 8 ? T(0x1p-900) : T(0x1p-80), up = sizeof(T) == 8 ? T(0x1p100) : T(0x1p40);
    V const zero(T(0)), one(T(1)), infinity(std::numeric_limits<T>::infinity());
    // where the square of the root is not exact in two words
    auto const tiny = x<V(small), huge = x> V(1 / small);
    V const root_unit = xsimd::select(tiny, V(up), xsimd::select(huge, V(1 / up), one));
    V const z = x * root_unit * root_unit;
    V const root = xsimd::sqrt(z), y = divide(one, root);
    V const lost = negative_fused(root, root, z), rest = negative_fused(root, y, one);
    V const better = multiply_add(y, negative_multiply_add(y * lost, y * V(T(0.5)), rest), y);
    return xsimd::select((x > zero) & (x < infinity), better * root_unit, y);
  }

  /// The quotient; on AVX-512 from an estimate.
  static constexpr double fast_max_ulp = 1.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1));
#if XSIMD_WITH_AVX512F
    if constexpr (avx512<A>) {
      V const half(T(0.5));
      V y;
      if constexpr (sizeof(T) == 8) {
        y = _mm512_rsqrt14_pd(x.data);
        V const e = negative_multiply_add(x * y, y, one);  // to 14 bits, then by Halley's method to 42
        y = multiply_add(y * e, multiply_add(e, V(T(0.375)), half), y);
      } else
        y = _mm512_rsqrt14_ps(x.data);
      y = multiply_add(half * y, negative_multiply_add(x * y, y, one), y);
      return special_values<responses{.zero = response::infinity_of_same_sign,
                                      .minus_infinity = response::nan,
                                      .plus_infinity = response::zero,
                                      .negative = response::nan}>(y, x);
    } else
#endif
      return divide(one, square_root(x));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
