#pragma once
#include <symwise/simd/sinh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct cosh_;

namespace simd {

/// cosh x, by the method of sinh. Max error 0.6 ulp.
template <> struct implementation<cosh_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    auto const both = detail::sinh_and_cosh(detail::hyperbolic_range(x));
    return (both.cosh.high + both.cosh.low) * xsimd::batch<T, A>(detail::hyperbolic_unit<T>);
  }

  /// h + 1/(4 h) with h = exp(|x|)/2, in single words.
  static constexpr double fast_max_ulp = 2.5;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::exp<T, detail::exp_entries<T, A>>;
    auto const [r, j] = detail::bounded_exponent_of<1>(xsimd::abs(x));
    V const s = detail::exp_scaled<T, A>(lookup(c::power, j), j);
    V const h = multiply_add(s, multiply_add(r * r, horner(r, c::second_to_step), r), s);
    return h + divide(V(T(0.25)), h);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
