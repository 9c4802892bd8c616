#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/trigonometric_integral.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct sinint_;

namespace simd {

/// The sine integral. Up to 4 x times sixteen polynomials, beyond pi/2 - f(x) cos(x) - g(x) sin(x). DLMF 6.2.19. Floats through
/// double. Max error 0.8 ulp (float 0.5).
template <> struct implementation<sinint_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::abs(x), from(detail::trigonometric_integral_far);
    auto const is_near = a < from;
    V y = a;
    if (xsimd::any(is_near)) {
      auto const h = detail::trigonometric_integral_near<coefficients::trigonometric_integral<double>::sine_near>(a);
      auto const p = two_product(xsimd::select(is_near, a, V(0.0)), h.high);
      y = p.high + multiply_add(a, h.low, p.low);
    }
    if (!xsimd::all(is_near)) y = xsimd::select(is_near, y, far(xsimd::max(from, a)));
    return with_sign(y, x);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }

 private:
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> far(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const most(0x1p60);             // from there on the rest does not count
    V const z = xsimd::min(most, x);  // a NaN passes
    auto const h = detail::auxiliary_functions_of(z);
    V const rest = detail::of_any_angle(
        [h](auto const& angle, auto const&) {
          auto const both = detail::sine_and_cosine(angle);
          return multiply_add(h.f.high, both.cosine.high + both.cosine.low, h.g * (both.sine.high + both.sine.low));
        },
        z);
    return V(0x1.921fb54442d18p+0) - (rest - V(0x1.1a62633145c07p-54));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
