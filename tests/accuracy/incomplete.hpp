#pragma once
// Reference values of the incomplete gamma and beta functions, DLMF chapter 8, and of their inverses.
#include "gamma.hpp"

namespace accuracy {

/// The lower and the upper incomplete gamma function of one a and x.
struct incomplete_pair {
  real lower, upper;
};

/// Both divided by Gamma(a) where a >= 1e10 and x is beside a: Temme's expansion, DLMF 8.12.3, 8.12.4, with as many of its
/// coefficients as count there.
inline incomplete_pair far_incomplete_gamma(real const& a, real const& x) {
  real const mu = (x - a) / a;
  real const y = a * (mu - unary<mpfr_log1p>(mu));
  real const eta = square_root(y * 2.0 / a) * (mu < 0.0 ? -1.0 : 1.0);
  // DLMF 8.12.8 to 8.12.13
  static constexpr double c[3][6][2] = {{{-1, 3}, {1, 12}, {-2, 135}, {1, 864}, {1, 2835}, {-139, 777600}},
                                        {{-1, 540}, {-1, 288}, {1, 378}, {-77, 77760}, {0, 1}, {0, 1}},
                                        {{25, 6048}, {-139, 51840}, {0, 1}, {0, 1}, {0, 1}, {0, 1}}};
  real series = 0.0;
  for (int k = 2; k >= 0; --k) {
    real each = 0.0;
    for (int n = 5; n >= 0; --n) each = each * eta + real(c[k][n][0]) / c[k][n][1];
    series = series / a + each;
  }
  real const r = unary<mpfr_exp>(-y) / square_root(circle_ratio() * 2.0 * a) * series;
  real const z = eta * square_root(a / 2.0);
  return {unary<mpfr_erfc>(-z) / 2.0 - r, unary<mpfr_erfc>(z) / 2.0 + r};
}

/// For a > 0 and x >= 0, divided by Gamma(a) or not; limits at 0 and infinity, NaN where both are infinite.
inline incomplete_pair incomplete_gamma(real const& a, real const& x, bool divided) {
  incomplete_pair const none{nan(), nan()};
  if (a.is_nan() || x.is_nan() || !(a > 0.0) || x < 0.0) return none;
  long const wanted = mpfr_get_default_prec();
  if (a.is_infinite()) {
    if (x.is_infinite()) return none;
    if (divided) return {zero(), 1.0};
    return {x > 1.0 ? infinity() : zero(), infinity()};
  }
  precision const first(wanted + 2 * std::max(0L, a.exponent()) + std::max(0L, -a.exponent()) + 80);
  real const whole = divided ? real(1.0) : gamma_function(a);
  if (x.is_zero()) return {zero(), whole};
  if (x.is_infinite()) return {whole, zero()};
  real const log_all = log_gamma(a);
  real const log_factor = a * unary<mpfr_log>(x) - x - (divided ? log_all : real(0.0));
  real const log_share = a * unary<mpfr_log>(x) - x - log_all;
  if (log_share < -2000.0) {  // the factor of the smaller one
    real const factor = unary<mpfr_exp>(log_factor);
    if (divided || factor.is_zero() || factor.is_infinite())
      return x < a ? incomplete_pair{factor / a, whole} : incomplete_pair{whole, factor / x};
    if (x < a) {
      real term = 1.0, sum = 1.0, at = a;
      while (term > scaled(sum, -wanted - 20)) {
        at += 1.0;
        term *= x / at;
        sum += term;
      }
      return {factor * sum / a, whole};
    }
    // DLMF 8.9.2, from behind
    real below = x;
    for (double n = 600; n > 0; --n) below = x + (2 * n - 1) - a - (real(n) - a) * n / below;
    return {whole, factor / below};
  }
  if (a > 1e10) return divided ? far_incomplete_gamma(a, x) : incomplete_pair{infinity(), infinity()};
  double const digits = log_share < 0.0 ? -double(log_share) / 0.69 : 0.0;
  precision const second(mpfr_get_default_prec() + static_cast<long>(digits));
  real term = 1.0, sum = 1.0, at = a;
  while (term > scaled(sum, -mpfr_get_default_prec()) || x > at) {
    at += 1.0;
    term *= x / at;
    sum += term;
  }
  real const all = divided ? real(1.0) : gamma_function(a);
  real const lower = unary<mpfr_exp>(a * unary<mpfr_log>(x) - x - (divided ? log_gamma(a) : real(0.0))) * sum / a;
  return {lower, all.is_infinite() ? all : all - lower};
}

/// I_x(a, b) and its complement for 0 < a, b <= 1e6 and 0 <= x <= 1.
inline incomplete_pair incomplete_beta(real const& a, real const& b, real const& x) {
  if (a.is_nan() || b.is_nan() || x.is_nan() || !(a > 0.0 && b > 0.0 && x >= 0.0) || a > 1e6 || b > 1e6 || x > 1.0)
    return {nan(), nan()};
  if (x.is_zero()) return {zero(), 1.0};
  if (x == 1.0) return {1.0, zero()};
  if (x > 0.5) {
    incomplete_pair const mirrored = incomplete_beta(b, a, exact_difference(1.0, x));
    return {mirrored.upper, mirrored.lower};
  }
  precision const first(mpfr_get_default_prec() + 120);
  real const log_factor = a * unary<mpfr_log>(x) + b * unary<mpfr_log1p>(-x) - log_beta(a, b);
  // x is left of almost all, or right of it
  if (log_factor < -2000.0) {
    real const small = unary<mpfr_exp>(log_factor);
    if (x * (a + b) < a) return {small, 1.0};
    return {1.0, small};
  }
  double digits = log_factor < 0.0 ? -double(log_factor) / 0.69 : 0.0;
  digits += static_cast<double>(std::max(0L, -std::min(a.exponent(), b.exponent())));
  precision const second(mpfr_get_default_prec() + static_cast<long>(digits));
  real term = 1.0, sum = 1.0;
  for (double n = 0;; ++n) {
    real const factor = (a + b + n) / (a + n + 1.0) * x;
    term *= factor;
    sum += term;
    if (factor < 1.0 && term < scaled(sum, -mpfr_get_default_prec())) break;
  }
  real const lower = unary<mpfr_exp>(a * unary<mpfr_log>(x) + b * unary<mpfr_log1p>(-x) - log_beta(a, b)) * sum / a;
  return {lower, real(1.0) - lower};
}

/// The x > 0 with f(x) = wanted, f increasing in log x, by Newton's method in the logarithm of both from `start`; NaN where that does
/// not find it. slope is x f'(x).
template <class F, class Slope>
real inverse(real const& wanted, real const& start, F const& f, Slope const& slope) {
  precision const p(mpfr_get_default_prec() + 60);
  real t = unary<mpfr_log>(start);
  for (int k = 0; k < 60; ++k) {
    real const x = unary<mpfr_exp>(t);
    real const value = f(x);
    real const step = unary<mpfr_log>(wanted / value) * value / slope(x);
    if (step.is_nan() || step.is_infinite()) return nan();
    t += step;
    if (magnitude(step) < scaled(1.0, -120)) return unary<mpfr_exp>(t);
  }
  return nan();
}

}  // namespace accuracy
