#pragma once
/// \file
/// Scalar evaluation of beta.
#include <symwise/functions/gamma/beta.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>

#include <algorithm>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// beta(a, b) for 0 < a <= b, both finite.
inline in_words::value beta_in_words(double a, double b) {
  return in_words::gamma({a, 0}) * in_words::gamma_quotient({b, 0}, {a, 0});
}

/// From here on the smaller argument takes part in Stirling's differences, too.
inline constexpr double large_beta = 1e6;

/// log beta(a, b) for 0 < a <= b, both finite.
inline double_sum beta_logarithm(double a, double b) {
  using namespace in_words;
  if (a < large_beta) return logarithm(beta_in_words(a, b));
  // (a - 1/2) log(a / (a + b)) + b log(b / (a + b)) - log(b) / 2 + log(2 pi) / 2 + ..., halved so that a + b does not overflow
  double_sum const half = exact_sum(a / 2, b / 2);
  double_sum const of_a = log_of_quotient({a / 2, 0}, half);
  double_sum const of_b = log_of_step(half, {-a / 2, 0});
  double_sum const main = sum(product(of_a, exact_sum(a, -0.5)), product(of_b, b));
  if (!std::isfinite(main.high)) return {-inf, 0};
  double_sum const rest = sum(half_log_of_turn, product(logarithm(double_sum{b, 0}), -0.5));
  return sum(main, sum(rest, 1 / (12 * a) + (1 / (12 * b) - 1 / (24 * half.high))));
}

inline double beta_of(double x, double y) {
  if (!(x >= 0 && y >= 0)) return not_a_number;
  double const a = std::min(x, y);
  double const b = std::max(x, y);
  if (a == 0) return std::isinf(b) ? not_a_number : inf;
  if (a > 600 || std::isinf(b)) return 0;  // below 4^-a
  return in_words::rounded(beta_in_words(a, b));
}

}  // namespace detail

/// For a, b >= 0: infinity where one of them is 0 and the other finite, NaN for other arguments. No gamma overflows on the way.
/// float goes through double.
template <>
struct scalar_implementation<beta_> {
  template <class T>
  static T call(T a, T b) {
    return static_cast<T>(detail::beta_of(static_cast<double>(a), static_cast<double>(b)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
