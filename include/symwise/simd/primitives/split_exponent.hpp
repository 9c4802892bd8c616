#pragma once
#include <symwise/simd/primitives/architecture.hpp>

#include <limits>

namespace symwise::inline SYMWISE_ABI::simd {

template <class T, class A> struct mantissa_exponent {
  xsimd::batch<T, A> mantissa, exponent;
};

/// x = mantissa * 2^exponent for finite x > 0 with 0.75 <= mantissa < 1.5; unspecified for other x. `Subnormal` says
/// whether subnormal x are to be right too.
template <bool Subnormal = true, class T, class A> [[gnu::always_inline]] inline mantissa_exponent<T, A> split_exponent(
    xsimd::batch<T, A> const& x) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8) {
    __m512d const m = _mm512_getmant_pd(x.data, _MM_MANT_NORM_p75_1p5, _MM_MANT_SIGN_nan);
    return {m, _mm512_sub_pd(_mm512_getexp_pd(x.data), _mm512_getexp_pd(m))};
  } else if constexpr (avx512<A>) {
    __m512 const m = _mm512_getmant_ps(x.data, _MM_MANT_NORM_p75_1p5, _MM_MANT_SIGN_nan);
    return {m, _mm512_sub_ps(_mm512_getexp_ps(x.data), _mm512_getexp_ps(m))};
  } else
#endif
  {
    using V = xsimd::batch<T, A>;
    using I = xsimd::batch<bits_of<T>, A>;
    using layout = ieee<T>;
    constexpr int shift = layout::mantissa + 2;
    auto const subnormal = x < V(std::numeric_limits<T>::min());
    V y = x;
    if constexpr (Subnormal) y = xsimd::select(subnormal, x * V(T(bits_of<T>(1) << shift)), x);
    I const i = bits(y), exponent_bits(static_cast<bits_of<T>>(2 * layout::bias + 1) << layout::mantissa);
    // offset: the exponent counted from that of 3/4, and `bias` added so that it stays positive
    I const offset =
        i + I((static_cast<bits_of<T>>(layout::bias) << layout::mantissa) - std::bit_cast<bits_of<T>>(T(0.75)));
    V const m = from_bits<T, A>(i - ((offset & exponent_bits) - I(bits_of<T>(layout::bias) << layout::mantissa)));
    // to floating point through the bits of 2^mantissa + integer
    constexpr T two = T(bits_of<T>(1) << layout::mantissa);
    V const e = from_bits<T, A>((offset >> layout::mantissa) | bits(V(two))) - V(two + T(layout::bias));
    if constexpr (Subnormal)
      return {m, xsimd::select(subnormal, e - V(T(shift)), e)};
    else
      return {m, e};
  }
}

/// Whether every lane is a normal positive number.
template <class T, class A> [[gnu::always_inline]] inline bool all_normal_positive(
    xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  return xsimd::all((x >= V(std::numeric_limits<T>::min())) & (x < V(std::numeric_limits<T>::infinity())));
}

}  // namespace symwise::inline SYMWISE_ABI::simd
