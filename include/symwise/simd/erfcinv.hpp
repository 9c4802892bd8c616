#pragma once
#include <symwise/simd/inverse_erf.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct erfcinv_;

namespace simd {

/// The inverse complementary error function, as erfinv. Max error 1.1 ulp (float 0.6).
template <> struct implementation<erfcinv_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const q = xsimd::min(x, V(2.0) - x);  // exact
    auto const y = detail::inverse_erfc(q);
    return detail::inverse_of_probability(y.high + y.low, q, V(1.0) - x);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double(
        [](auto const& v) {
          using V = xsimd::batch<double, A>;
          V const q = xsimd::min(v, V(2.0) - v);
          return detail::inverse_of_probability(detail::coarse_inverse_erfc(q), q, V(1.0) - v);
        },
        x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
