#pragma once
/// \file
/// What the scalar fallbacks of the incomplete beta function share: the continued fraction of DLMF 8.17.22 and the factor
/// x^a (1 - x)^b / (a beta(a, b)) in twice the digits.
#include <symwise/functions/scalar/beta.hpp>
#include <symwise/functions/scalar/harmonic.hpp>
#include <symwise/functions/scalar/trigamma.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The fraction 1/(1 + d_1/(1 + d_2/...)), which converges fast for x < (a + 1) / (a + b + 2): how far is found by Lentz's method, whose
/// rounding errors add up; the value comes from behind.
inline double beta_fraction(double a, double b, double x) {
  auto const even = [=](double m) { return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)); };
  auto const odd = [=](double m) { return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)); };
  double c = 1;
  double d = 1 / (1 + odd(0));
  double m = 1;
  for (; m < 200000; ++m) {
    d = 1 / (1 + even(m) * d);
    c = 1 + even(m) / c;
    double const first = d * c;
    d = 1 / (1 + odd(m) * d);
    c = 1 + odd(m) / c;
    if (std::abs(first * (d * c) - 1) < 0x1p-52) break;
  }
  m = std::floor(1.5 * m);
  double value = 1;
  for (; m > 0; --m) value = 1 + even(m) / (1 + odd(m) / value);
  return 1 / (1 + odd(0) / value);
}

/// I_x(a, b) for 0 < x < 1, x + y = 1, by the fraction.
inline in_words::value ibeta_in_words(double a, double b, double_sum const& x, double_sum const& y) {
  using namespace in_words;
  value const beta = beta_in_words(std::min(a, b), std::max(a, b));
  double_sum const power = sum(product(logarithm(x), a), product(logarithm(y), b));
  return exponential(power) * number({beta_fraction(a, b, x.high), 0}) / (beta * number({a, 0}));
}

/// 1 - I_x(a, b) where that cancels, I being near 1: for small a and b x from the series of DLMF 8.17.7 less its first term, elsewhere
/// by the fraction of the other side, which converges slowly there.
inline double small_ibetac(double a, double b, double_sum const& x, double_sum const& y) {
  using namespace in_words;
  if (!(a < 1 && b * x.high < 0.75 && x.high < 0.5)) return rounded(ibeta_in_words(b, a, y, x));
  // the logarithm of x^a / (a beta(a, b)), a beta(a, b) = (1 + a/b) Gamma(1 + a) Gamma(1 + b) / Gamma(1 + a + b)
  double_sum power = product(logarithm(x), a);
  if (a < 0x1p-30) {
    double const bend = long_pi.high * long_pi.high / 6 - scalar_implementation<trigamma_>::call(1 + b);
    power = sum(power, a * (scalar_implementation<harmonic_>::call(b) - a / 2 * bend));
    power = sum(power, -std::log1p(a / b));
  } else {
    power = sum(power, negative(logarithm(number({a, 0}) * beta_in_words(std::min(a, b), std::max(a, b)))));
  }
  double const above = std::expm1(power.high) + std::exp(power.high) * power.low;
  double term = 1;
  double series = 0;
  for (double n = 1; n < 200; ++n) {
    term *= (n - b) * x.high / n;
    series += term / (a + n);
    if (std::abs(term) < 0x1p-60) break;
  }
  return -(above + (1 + above) * a * series);
}

/// ibeta, or ibetac; where the other was computed 1 less it.
inline double ibeta_of(double a, double b, double x, bool complement) {
  if (!(a > 0 && a <= 1e6 && b > 0 && b <= 1e6 && x >= 0 && x <= 1)) return not_a_number;
  if (x == 0) return complement ? 1 : 0;
  if (x == 1) return complement ? 0 : 1;
  double_sum const at = {x, 0};
  double_sum const other = exact_sum(1, -x);
  bool const from_left = x <= (a + 1) / (a + b + 2);
  double const part = in_words::rounded(from_left ? ibeta_in_words(a, b, at, other) : ibeta_in_words(b, a, other, at));
  if (from_left != complement) return part;
  if (part < 0.9) return 1 - part;
  return from_left ? small_ibetac(a, b, at, other) : small_ibetac(b, a, other, at);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
