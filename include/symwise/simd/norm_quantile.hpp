#pragma once
#include <symwise/simd/inverse_erf.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct norm_quantile_;

namespace simd {

/// The normal quantile, sqrt(2) times the inverse error function of 2 p - 1. Max error 1.2 ulp (float 0.6).
template <> struct implementation<norm_quantile_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const half = xsimd::min(x, V(1.0) - x), q = half + half;
    auto const y = detail::inverse_erfc(q);
    double_word<double, A> const root{V(0x1.6a09e667f3bcdp+0), V(-0x1.bdd3413b26456p-54)};  // of 2
    auto const z = product(y, root);
    return detail::inverse_of_probability(z.high + z.low, q, x - V(0.5));
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double(
        [](auto const& v) {
          using V = xsimd::batch<double, A>;
          V const half = xsimd::min(v, V(1.0) - v), q = half + half;
          return detail::inverse_of_probability(detail::coarse_inverse_erfc(q) * V(0x1.6a09e667f3bcdp+0), q,
                                                v - V(0.5));
        },
        x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
