#pragma once
#include <symwise/simd/beside_zero.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/precise_log.hpp>
#include <symwise/simd/trigonometric_integral.hpp>

#include <limits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct cosint_;

namespace simd {

/// The cosine integral. Up to 4 the logarithm in two words and sixteen polynomials, beside the first zero its distance in two words
/// times a polynomial, beyond f(x) sin(x) - g(x) cos(x). DLMF 6.2.20. Floats through double. Max error 1 ulp of the value for x < 1,
/// of 1/x beyond, where the other zeros are.
template <> struct implementation<cosint_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const from(detail::trigonometric_integral_far), infinity(std::numeric_limits<double>::infinity());
    auto const is_near = x < from;
    V y = x;
    if (xsimd::any(is_near)) y = near(x);
    if (!xsimd::all(is_near)) {
      V const beyond = far(xsimd::min(V(std::numeric_limits<double>::max()), xsimd::max(from, x)));  // a NaN passes
      y = xsimd::select(is_near, y, xsimd::select(x == infinity, V(0.0), beyond));
    }
    return y;
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }

 private:
  using coefficients_of = coefficients::trigonometric_integral<double>;

  /// For x < 4.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> near(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    auto const p = detail::trigonometric_integral_near<coefficients_of::cosine_near>(x);
    auto const l = detail::precise_log(split_exponent(x));
    auto const s = two_sum(l.high, p.high);
    V y = s.high + (s.low + (l.low + p.low));
    V const from_zero = x - V(coefficients_of::zero[0]);  // exact
    auto const beside = xsimd::abs(from_zero) < V(0.0625);
    if (xsimd::any(beside))
      y = xsimd::select(beside,
                        detail::beside_zero(from_zero, V(-coefficients_of::zero[1]), coefficients_of::beside_zero), y);
    return special_values<responses{
        .zero = response::minus_infinity, .minus_infinity = response::nan, .negative = response::nan}>(y, x);
  }

  /// For finite x >= 4.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> far(
      xsimd::batch<double, A> const& x) noexcept {
    auto const h = detail::auxiliary_functions_of(x);
    return detail::of_any_angle(
        [h](auto const& angle, auto const&) {
          auto const both = detail::sine_and_cosine(angle);
          auto const p = product(h.f, fast_two_sum(both.sine.high, both.sine.low));
          return p.high + negative_multiply_add(h.g, both.cosine.high + both.cosine.low, p.low);
        },
        x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
