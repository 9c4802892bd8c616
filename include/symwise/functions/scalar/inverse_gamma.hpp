#pragma once
/// \file
/// What the scalar fallbacks of the inverses of the incomplete gamma functions share: Boost.Math's value or for extreme arguments a
/// first term, and Newton's method from there on this library's functions.
#include <symwise/functions/scalar/incomplete_gamma.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// x where the lower function is p and the upper q = 1 - p, the smaller of both being exact. 0 < a <= 1e6.
inline double inverse_incomplete_gamma(double a, double p, double q) {
  using namespace in_words;
  // p = x^a / Gamma(a + 1) next to 0
  double_sum all = {a * (a * 0.82246703342411322 - std::numbers::egamma), 0};
  if (a > 0x1p-30) all = logarithm(gamma(exact_sum(a, 1)));
  double_sum const log_p = q < 0.5 ? log_of_step({1, 0}, {-q, 0}) : logarithm(double_sum{p, 0});
  double_sum const start = in_words::quotient(sum(log_p, all), {a, 0});
  if (start.high < -30) {
    if (start.high < -800) return 0;
    return rounded(exponential(start) * number({1 + std::exp(start.high) / (a + 1), 0}));
  }
  double x = std::exp(start.high);
  if (a < 1e-3) {
    double const depth = -std::log(q / a);  // Q = a E_1(x), about exp(-x) / x
    if (depth > 1) x = depth - std::log(depth);
  } else if (p > 1e-280 && q > 1e-280) {
    x = p < q ? boost::math::gamma_p_inv(a, p, quiet()) : boost::math::gamma_q_inv(a, q, quiet());
  } else if (q < p) {
    x = a - std::log(q);
  }
  for (int k = 0; k < 40 && x > 0 && std::isfinite(x); ++k) {
    one_side const t = incomplete_gamma(a, x, p >= q, true);
    value const density = incomplete_factor(a, x, true);  // times x
    // log of the ratio of what is wanted to what is there, over d log / d log x
    double_sum const wanted = t.is_upper ? logarithm(double_sum{q, 0}) : log_p;
    double const slope = rounded(density / t.size);
    if (!(slope > 0)) break;
    double const step = sum(wanted, negative(logarithm(t.size))).high / slope;
    double const next = t.is_upper ? x - x * step : x + x * step;
    if (!(next > 0)) break;
    x = next;
    if (std::abs(step) < 0x1p-45) break;
  }
  return x;
}

inline double gamma_p_inv_of(double a, double p) {
  if (!(a > 0 && a <= 1e6 && p >= 0 && p <= 1)) return not_a_number;
  if (p == 0) return 0;
  return p == 1 ? inf : inverse_incomplete_gamma(a, p, 1 - p);
}
inline double gamma_q_inv_of(double a, double q) {
  if (!(a > 0 && a <= 1e6 && q >= 0 && q <= 1)) return not_a_number;
  if (q == 1) return 0;
  return q == 0 ? inf : inverse_incomplete_gamma(a, 1 - q, q);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
