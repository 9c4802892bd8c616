#pragma once
#include <symwise/simd/inverse_erf.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct erfinv_;

namespace simd {

/// The inverse error function. x times sixteen polynomials in w = -log(1 - x^2) up to 8; beyond, sixteen in 1/(s + 6) with
/// s = sqrt(-log(1 - x)), in two words. Floats through double. Max error 1.0 ulp (float 0.6). The logarithm after M. Giles,
/// Approximating the erfinv function, GPU Computing Gems, 2011.
template <> struct implementation<erfinv_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::abs(x), q = V(1.0) - a;
    auto const y = detail::inverse_erf(a, q, negative_fused(a, a, V(1.0)));
    return detail::inverse_of_probability(y.high + y.low, q, x);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double(
        [](auto const& v) {
          using V = xsimd::batch<double, A>;
          V const a = xsimd::abs(v), q = V(1.0) - a;
          return detail::inverse_of_probability(detail::coarse_inverse_erf(a, q, q * (V(1.0) + a)), q, v);
        },
        x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
