#pragma once
#include <symwise/simd/asin.hpp>

namespace symwise::inline SYMWISE_ABI {

struct acos_;

namespace simd {

/// acos x, by the method of asin. Max error 0.7 ulp.
template <> struct implementation<acos_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::atan<T>;
    auto const a = detail::small_arc_sine(x);
    // up to 1/2 in magnitude pi/2 -+ asin |x|; beyond it 2 asin s on the right and pi - 2 asin s on the left
    auto const negative = sign_bit(x);
    V const zero(T(0));
    V const factor = flip_sign(xsimd::select(a.beyond, V(T(2)), V(T(-1))), x);
    V const base = xsimd::select(a.beyond, xsimd::select(negative, V(c::pi[0]), zero), V(c::half_pi[0]));
    V const base_low = xsimd::select(a.beyond, xsimd::select(negative, V(c::pi[1]), zero), V(c::half_pi[1]));
    auto const sum = fast_two_sum(base, factor * a.high);
    return sum.high + multiply_add(factor, a.low, sum.low + base_low);
  }

  /// The same without the rounding errors of root and sum.
  static constexpr double fast_max_ulp = 1.5;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::atan<T>;
    auto const a = detail::fast_small_arc_sine(x);
    V const zero(T(0)), far = xsimd::select(sign_bit(x), V(c::pi[0]), zero);
    V const factor = flip_sign(xsimd::select(a.beyond, V(T(2)), V(T(-1))), x);
    return multiply_add(factor, a.value, xsimd::select(a.beyond, far, V(c::half_pi[0])));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
