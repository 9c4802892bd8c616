#pragma once
/// \file
/// Scalar evaluation of beta.
#include <symwise/functions/gamma/beta.hpp>
#include <symwise/functions/scalar/policy.hpp>

#include <algorithm>
#include <type_traits>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// log Gamma(x) - ((x - 1/2) log x - x + log(2 pi) / 2) for x >= 10, DLMF 5.11.1.
inline double stirling_rest(double x) {
  // B_2k / (2k (2k - 1))
  constexpr double coefficients[] = {0.083333333333333333,    -0.0027777777777777778, 0.00079365079365079365,
                                     -0.00059523809523809524, 0.00084175084175084175, -0.0019175269175269175,
                                     0.0064102564102564103,   -0.029550653594771242};
  double const y = 1 / x;
  double const square = y * y;
  double sum = 0;
  for (int k = 7; k >= 0; --k) sum = sum * square + coefficients[k];
  return sum * y;
}

/// (a / s)^power, with the rounding error of the quotient made up for.
inline double power_of_quotient(double a, double_sum s, double power) {
  double const q = a / s.high;
  double const rest = (std::fma(-q, s.high, a) - q * s.low) / a;
  return std::pow(q, power) * std::exp(power * rest);
}

/// Gamma(b) / Gamma(a + b) for b >= 10 > a, without the gammas, which may overflow.
inline double falling_gamma_ratio(double a, double b) {
  double_sum const s = exact_sum(a, b);
  // sqrt(s / b) (b / s)^b (e / s)^a exp(rest(b) - rest(s)), and e is a sum of two doubles as well
  constexpr double e_high = 0x1.5bf0a8b145769p+1;
  constexpr double e_low = 0x1.4d57ee2b1013ap-53;
  double const q = e_high / s.high;
  double const rest = (std::fma(-q, s.high, e_high) + e_low - q * s.low) / e_high;
  return std::sqrt(s.high / b) * power_of_quotient(b, s, b) * std::pow(q, a) *
         std::exp(a * rest + (stirling_rest(b) - stirling_rest(s.high)));
}

}  // namespace detail

/// For a, b >= 0: infinity where one of them is 0 and the other finite, NaN for other arguments. No gamma overflows on the way.
/// float goes through double.
template <>
struct scalar_implementation<beta_> {
  template <class T>
  static T call(T x, T y) {
    if constexpr (!std::is_same_v<T, double>) {
      return static_cast<T>(call(static_cast<double>(x), static_cast<double>(y)));
    } else {
      using namespace detail;
      if (!(x >= 0 && y >= 0)) return not_a_number;
      double const a = std::min(x, y);
      double const b = std::max(x, y);
      if (a == 0) return std::isinf(b) ? not_a_number : inf;
      if (a > 600 || (a >= 10 && b > 0x1p200) || std::isinf(b)) return 0;  // below 4^-a, or b^-a
      if (b < 10) {
        if (a < 1 / std::numeric_limits<double>::max()) return inf;
        double_sum const s = exact_sum(a, b);
        double const psi = s.high < 1 ? -1 / s.high : std::log(s.high) - (0.5 + 1 / (12 * s.high)) / s.high;
        return std::tgamma(a) / std::tgamma(s.high) * std::tgamma(b) * (1 - s.low * psi);
      }
      if (a < 10) return std::tgamma(a) * falling_gamma_ratio(a, b);
      double_sum const s = exact_sum(a, b);
      constexpr double turn = 6.283185307179586477;
      return std::sqrt(turn / a) * std::sqrt(s.high / b) * power_of_quotient(a, s, a) * power_of_quotient(b, s, b) *
             std::exp(stirling_rest(a) + stirling_rest(b) - stirling_rest(s.high));
    }
  }
};

}  // namespace symwise::inline SYMWISE_ABI
