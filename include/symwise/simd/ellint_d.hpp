#pragma once
#include <symwise/simd/coefficients/ellint_d.hpp>
#include <symwise/simd/complete_elliptic.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct ellint_d_;

namespace simd {

/// The complete elliptic integral D of the parameter: sixteen polynomials; below 0 D(m) = (1 - m)^(-1/2) B(m/(m - 1)) with
/// B(m) = (E - (1 - m) K)/m, sixteen others. Floats through double. Max error 1 ulp (float 0.5).
template <> struct implementation<ellint_d_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& m) noexcept {
    using V = xsimd::batch<double, A>;
    using table = coefficients::ellint_d<double>;
    auto const c = detail::complement(m);
    auto const t = detail::falling_log(c);
    auto const below = c.high > V(1.0);
    V value = c.high;
    if (!xsimd::all(below)) {
      auto const y = detail::of_log_pieces<table::third_kind>(t, table::third_kind_width, table::third_kind_per_piece);
      value = y.high + y.low;
    }
    if (xsimd::any(below)) value = xsimd::select(below, below_zero(c, t), value);
    return special_values<responses{.zero = response::plus_infinity,
                                    .minus_infinity = response::nan,
                                    .plus_infinity = response::zero,
                                    .negative = response::nan}>(value, c.high);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& m) noexcept {
    return through_double([](auto const& v) { return call(v); }, m);
  }

 private:
  template <class A> [[gnu::noinline]] static xsimd::batch<double, A> below_zero(double_word<double, A> c,
                                                                                 double_word<double, A> t) noexcept {
    using table = coefficients::ellint_d<double>;
    return detail::over_root(
        detail::of_log_pieces<table::other_kind>(t, table::other_kind_width, table::other_kind_per_piece), c);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
