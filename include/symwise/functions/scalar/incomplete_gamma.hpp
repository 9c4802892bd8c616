#pragma once
/// \file
/// What the scalar fallbacks of the incomplete gamma functions share: the power series, the continued fraction and Temme's uniform
/// expansion, the factor x^a exp(-x) / Gamma(a) in twice the digits. DLMF 8.7.1, 8.9.2, 8.12.
#include <symwise/functions/elementary/powm1.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>
#include <symwise/functions/scalar/temme_coefficients.hpp>
#include <symwise/functions/special/erfcx.hpp>

#include <boost/math/special_functions/gamma.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// An incomplete gamma function that was computed without a subtraction, and which of the two it is; divided by Gamma(a).
struct one_side {
  in_words::value size;
  bool is_upper;
};

/// 1 + x/(a + 1) + x^2/((a + 1)(a + 2)) + ... for x <= a or x < 1, DLMF 8.7.1.
inline double lower_series(double a, double x) {
  double term = 1;
  double sum = 1;
  double low = 0;
  for (double n = 1; term > sum * 0x1p-56 && n < 20000; ++n) {
    term *= x / (a + n);
    double_sum const next = exact_sum(sum, term);
    sum = next.high;
    low += next.low;
  }
  return sum + low;
}
/// The continued fraction of exp(x) x^-a times the upper function, for x > a and x >= 3/4, DLMF 8.9.2: how far is found by Lentz's
/// method, whose rounding errors add up; the value comes from behind.
inline double upper_fraction(double a, double x) {
  double const first = x + 1 - a;
  double b = first;
  double c = inf;
  double d = 1 / b;
  double n = 1;
  for (; n < 20000; ++n) {
    double const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    if (std::abs(c * d - 1) < 0x1p-52) break;
  }
  n = std::floor(1.5 * n);
  double value = first + 2 * n;
  for (; n > 0; --n) value = first + 2 * (n - 1) - n * (n - a) / value;
  return 1 / value;
}
/// The upper function for a < 1 and x < 3/4: (Gamma(1 + a) - x^a) / a and a series, DLMF 8.7.3.
inline double small_upper(double a, double x) {
  double term = 1;
  double sum = 0;
  for (double n = 1; std::abs(term) > 0x1p-60; ++n) {
    term *= -x / n;
    sum += term / (a + n);
  }
  if (a < 0x1p-70) return -std::numbers::egamma - std::log(x) - sum;
  double const power = powm1_::scalar(x, a);
  return (boost::math::tgamma1pm1(a, quiet()) - power) / a - (1 + power) * sum;
}

/// a (lambda - 1 - log lambda) with lambda = x / a, the exponent of Temme's expansion, for |lambda - 1| <= 1/2.
inline double_sum temme_exponent(double a, double x) {
  using namespace in_words;
  double_sum const difference = exact_sum(x, -a);
  double_sum const relative = in_words::quotient(difference, {a, 0});
  double const r = relative.high;
  if (std::abs(r) < 0x1p-20) {
    double_sum const inner = sum(product(third, negative(relative)), r * r * (0.25 - r * (0.2 - r / 6)));
    return product(product(difference, relative), sum(inner, 0.5));
  }
  return sum(difference, negative(product(log_of_quotient({x, 0}, {a, 0}), a)));
}
/// Temme's expansion of the smaller of both, for a >= 24.
inline one_side by_temme(double a, double x) {
  using namespace in_words;
  double_sum const y = temme_exponent(a, x);
  double const z = std::sqrt(y.high);
  double const eta = (x < a ? -z : z) * std::sqrt(2 / a);
  double series = 0;
  for (int k = temme::orders - 1; k >= 0; --k) {
    double c = 0;
    for (int n = temme::lengths[k] - 1; n >= 0; --n) c = c * eta + temme::d[k][n];
    series = series / a + c;
  }
  series /= std::sqrt(2 * long_pi.high) * std::sqrt(a);
  double const half = erfcx_::scalar(z) / 2;
  return {number({x < a ? half - series : half + series, 0}) * exponential(negative(y)), x >= a};
}
/// Whether it serves: where x is next to a.
inline bool temme_serves(double a, double x) { return a >= 24 && x > 0.62 * a && x < 1.5 * a; }

/// x^a exp(-x) / Gamma(a), or without the division.
inline in_words::value incomplete_factor(double a, double x, bool divided) {
  using namespace in_words;
  double_sum const difference = exact_sum(a, -x);
  if (!divided || a < series_from) {
    double_sum const log = product(logarithm(double_sum{x, 0}), a);
    if (!(std::abs(log.high) < 1e290) || x > 1e290)
      return exponential({std::copysign(1e300, a * 1e-20 * std::log(x) - x * 1e-20), 0});
    value const v = exponential(sum(log, -x));
    return divided ? v / gamma({a, 0}) : v;
  }
  double_sum const log = product(log_of_quotient({x, 0}, {a, 0}), a);
  if (!(std::abs(log.high) < 1e290) || x > 1e290) return exponential({-1e300, 0});
  double_sum const root = scaled(sum(logarithm(double_sum{a, 0}), scaled(negative(half_log_of_turn), 1)), -1);
  return exponential(sum(sum(log, difference), sum(root, negative(stirling_rest({a, 0})))));
}

/// For finite a > 0 and finite x > 0; divided by Gamma(a) or not.
inline one_side incomplete_gamma(double a, double x, bool wants_upper, bool divided) {
  using namespace in_words;
  if (temme_serves(a, x)) {
    one_side t = by_temme(a, x);
    if (!divided) t.size = t.size * (a > 1e300 ? exponential({1e300, 0}) : gamma({a, 0}));
    return t;
  }
  if (a < 1 && x < 0.75) {
    if (!wants_upper)
      return {incomplete_factor(a, x, divided) * number({lower_series(a, x), 0}) / number({a, 0}), false};
    value const upper = number({small_upper(a, x), 0});
    return {divided ? upper / gamma({a, 0}) : upper, true};
  }
  if (x <= a) return {incomplete_factor(a, x, divided) * number({lower_series(a, x), 0}) / number({a, 0}), false};
  return {incomplete_factor(a, x, divided) * number({upper_fraction(a, x), 0}), true};
}

/// One of the two, for finite arguments; 1 or Gamma(a) less the other where that was computed.
inline double incomplete_gamma_of(double a, double x, bool wants_upper, bool divided) {
  using namespace in_words;
  if (!(a > 0 && x >= 0)) return not_a_number;
  bool const at_lower_end = x == 0 || a == inf;
  if (at_lower_end || x == inf) {
    if (a == inf && (x == inf || !divided))
      return !divided && x < inf ? (wants_upper ? inf : x <= 1 ? 0 : inf) : not_a_number;
    if (at_lower_end != wants_upper) return 0;
    return divided ? 1 : rounded(a > 1e300 ? exponential({1e300, 0}) : gamma({a, 0}));
  }
  one_side const t = incomplete_gamma(a, x, wants_upper, divided);
  if (t.is_upper == wants_upper) return rounded(t.size);
  if (divided) return 1 - rounded(t.size);
  if (a > 1e300) return inf;
  value const all = gamma({a, 0});
  return rounded(number(exact_sum(1, -rounded(t.size / all))) * all);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
