#pragma once
/// \file
/// Scalar evaluation of ibeta_inv: Newton's method on this library's function, first for log(x / (1 - x)) between bounds, in the end for
/// x.
#include <symwise/functions/gamma/ibeta_inv.hpp>
#include <symwise/functions/scalar/incomplete_beta.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// x f'(x) / f(x) of ibeta, or of ibetac without the sign, f being its value.
inline double ibeta_slope(double a, double b, double x, double f) {
  using namespace in_words;
  double_sum const power = sum(product(logarithm(double_sum{x, 0}), a), product(logarithm(exact_sum(1, -x)), b - 1));
  return rounded(exponential(power) / (beta_in_words(std::min(a, b), std::max(a, b)) * number({f, 0})));
}

inline double ibeta_inv_of(double a, double b, double p) {
  if (!(a > 0 && a <= 1e6 && b > 0 && b <= 1e6 && p >= 0 && p <= 1)) return not_a_number;
  if (p == 0 || p == 1) return p;
  bool const upper = p > 0.5;
  double const wanted = upper ? 1 - p : p;
  // 0 and 1 for what is nearer to them than a double can be
  double low = -745;
  double high = 37;
  double u = std::clamp(std::log(a) - std::log(b), -700.0, 36.0);
  double x = 0;
  for (int k = 0; k < 200; ++k) {
    x = u < 0 ? std::exp(u) / (1 + std::exp(u)) : 1 / (1 + std::exp(-u));
    double const is = ibeta_of(a, b, x, upper);
    (upper == (is > wanted) ? low : high) = u;
    double const slope = ibeta_slope(a, b, x, is) * (1 - x);
    double const step = (upper ? -1 : 1) * std::log(wanted / is) / slope;
    double const next = u + step;
    bool const is_inside = next > low && next < high;
    if (is_inside && std::abs(step) < 0x1p-30) break;
    if (high - low < 0x1p-40) break;
    u = is_inside ? next : (low + high) / 2;
  }
  if (u < -744.5) return 0;
  if (u > 36.7) return 1;
  for (int k = 0; k < 2; ++k) {
    double const is = ibeta_of(a, b, x, upper);
    double const step = std::log1p((wanted - is) / is) / ibeta_slope(a, b, x, is);
    double const next = upper ? x - x * step : x + x * step;
    if (!(std::abs(step) < 0.1 && next > 0 && next < 1)) break;
    x = next;
  }
  return x;
}

}  // namespace detail

/// The ends at 0 and 1, NaN outside of the domain. float goes through double.
template <>
struct scalar_implementation<ibeta_inv_> {
  template <class T>
  static T call(T a, T b, T p) {
    return static_cast<T>(detail::ibeta_inv_of(static_cast<double>(a), static_cast<double>(b), static_cast<double>(p)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
