#pragma once
#include <symwise/simd/coefficients/ellint_e.hpp>
#include <symwise/simd/complete_elliptic.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct ellint_e_;

namespace simd {
namespace detail {

/// E of which the parameter lacks c of 1: sixteen polynomials.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> second_kind_of_complement(
    double_word<double, A> const& c) noexcept {
  using V = xsimd::batch<double, A>;
  using table = coefficients::ellint_e<double>;
  auto const y =
      of_log_pieces<table::second_kind>(falling_log(c), table::second_kind_width, table::second_kind_per_piece);
  V value = y.high + y.low;
  auto const below = c.high > V(1.0);
  if (xsimd::any(below)) {
    V const quarter(0.25), x = xsimd::max(V(1.0), c.high) * quarter;  // so that no square overflows
    auto const r = root_with_half_inverse(x);
    V const rest = multiply_add(c.low, quarter, negative_fused(r.root, r.root, x));
    auto const q = product(y, {r.root, rest * r.half_inverse});
    value = xsimd::select(below, (q.high + q.low) * V(2.0), value);
  }
  return special_values<responses{.zero = response::one,
                                  .minus_infinity = response::nan,
                                  .plus_infinity = response::argument,
                                  .negative = response::nan}>(value, c.high);
}

}  // namespace detail

/// The complete elliptic integral of the second kind of the parameter. Floats through double. Max error 1 ulp (float 0.5).
template <> struct implementation<ellint_e_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& m) noexcept {
    return detail::second_kind_of_complement(detail::complement(m));
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& m) noexcept {
    return through_double([](auto const& v) { return call(v); }, m);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
