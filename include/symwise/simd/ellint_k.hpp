#pragma once
#include <symwise/simd/coefficients/ellint_k.hpp>
#include <symwise/simd/complete_elliptic.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct ellint_k_;

namespace simd {
namespace detail {

/// K of the t = log(1 - m) <= 0: log 4 - t/2 and sixteen polynomials.
template <class A> [[gnu::always_inline]] inline double_word<double, A> first_kind_of_log(
    double_word<double, A> const& t) noexcept {
  using V = xsimd::batch<double, A>;
  using table = coefficients::ellint_k<double>;
  auto const at = piece_of_log(t.high, table::first_kind_width, table::first_kind_per_piece);
  auto const rest = piecewise_polynomial_in_words<table::first_kind>(bits(at.piece), at.distance);
  V const minus_half(-0.5);
  auto const line = two_sum(t.high * minus_half, V(table::log_4[0]));
  V const low = line.low + (multiply_add(t.low, minus_half, V(table::log_4[1])) + rest.low);
  auto const sum = fast_two_sum(line.high, rest.high);
  return {sum.high, sum.low + low};
}

/// K of which the parameter lacks c of 1.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> first_kind_of_complement(
    double_word<double, A> const& c) noexcept {
  using V = xsimd::batch<double, A>;
  auto const y = first_kind_of_log(falling_log(c));
  V value = y.high + y.low;
  auto const below = c.high > V(1.0);
  if (xsimd::any(below)) value = xsimd::select(below, over_root(y, c), value);
  return special_values<responses{.zero = response::plus_infinity,
                                  .minus_infinity = response::nan,
                                  .plus_infinity = response::zero,
                                  .negative = response::nan}>(value, c.high);
}

}  // namespace detail

/// The complete elliptic integral of the first kind of the parameter. Floats through double. Max error 0.7 ulp (float 0.5).
template <> struct implementation<ellint_k_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& m) noexcept {
    return detail::first_kind_of_complement(detail::complement(m));
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
