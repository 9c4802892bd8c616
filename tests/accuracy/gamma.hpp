#pragma once
// Reference values of the gamma function and its kin, DLMF chapter 5, with the values at poles and infinities that the library promises.
#include <algorithm>
#include <vector>

#include "real.hpp"

namespace accuracy {

/// log |Gamma(x)|; +inf at the poles.
inline real log_gamma(real const& x) {
  real r;
  int sign = 0;
  if (!x.is_nan() && !x.is_infinite() && x.is_integer() && x <= 0.0) return infinity();
  if (x.is_infinite()) return infinity();
  mpfr_lgamma(r.get(), &sign, x.get(), MPFR_RNDN);
  return r;
}

/// Gamma(x + 1); the pole at -1 and those below give NaN.
inline real factorial(real const& x) { return gamma_function(exact_sum(x, 1.0)); }

/// Gamma(a) Gamma(b) / Gamma(a + b) for a, b > 0, its limits at 0 and infinity; NaN for negative arguments and for beta(0, inf).
inline real beta(real const& a, real const& b) {
  if (a.is_nan() || b.is_nan() || a < 0.0 || b < 0.0) return nan();
  real const &low = a < b ? a : b, &high = a < b ? b : a;
  if (low.is_zero()) return high.is_infinite() ? nan() : infinity();
  if (high.is_infinite()) return zero();
  // the logarithms cancel: as many bits more as they have in front of the point
  long const bits = std::max(200L, mpfr_get_default_prec() + 60) + 2 * std::max(0L, high.exponent() + 12);
  precision const p(bits);
  real logarithm;
  if (high.exponent() > 400 && low.exponent() < high.exponent() - 200) {
    // log(Gamma(b) / Gamma(a + b)) = -a log b + O(a^2 / b), DLMF 5.11.13
    logarithm = log_gamma(low) - low * unary<mpfr_log>(high);
  } else {
    logarithm = log_gamma(a) + log_gamma(b) - log_gamma(exact_sum(a, b));
  }
  return unary<mpfr_exp>(logarithm);
}

/// Hurwitz's zeta, the sum of (x + k)^-s over k >= 0, for x > 0 and integers s > 1: terms up to a shifted argument, then Euler
/// and Maclaurin, DLMF 25.11.28. In the precision in force, 400 bits at most.
inline real hurwitz(long n, real const& x) {
  static std::vector<real> const even = [] {  // zeta(2 k)
    precision const p(480);
    std::vector<real> values(200);
    for (std::size_t k = 1; k < values.size(); ++k) mpfr_zeta_ui(values[k].get(), 2 * k, MPFR_RNDN);
    return values;
  }();
  long const bits = mpfr_get_default_prec();
  precision const p(bits + 40);
  real const s = static_cast<double>(n);
  double const shifted = static_cast<double>(30 + n + bits / 6);
  real sum = 0.0, at = x;
  while (at < shifted) {
    real const term = power(at, -s);
    sum += term;
    if (term < scaled(sum, -bits - 60)) return sum;
    at += 1.0;
  }
  sum += power(at, -(s - 1.0)) / (s - 1.0) + power(at, -s) / 2.0;
  // terms B_2k / (2k)! * s (s+1) ... (s+2k-2) * at^(-s-2k+1), with B_2k = (-1)^(k+1) 2 (2k)! zeta(2k) / (2 pi)^(2k)
  real const turn = circle_ratio() * 2.0;
  real rising = s, scale = power(at, -s - 1.0) / (turn * turn);
  for (std::size_t k = 1; k < even.size(); ++k) {
    real const term = even[k] * rising * scale * 2.0;
    sum += k % 2 ? term : -term;
    if (magnitude(term) < scaled(sum, -bits - 20)) return sum;
    rising *= (s + (2.0 * static_cast<double>(k) - 1)) * (s + 2.0 * static_cast<double>(k));
    scale /= at * at * turn * turn;
  }
  return nan();
}

/// The n-th derivative of digamma, n a nonnegative integer; NaN for other orders. At its poles +inf where both sides agree, at a
/// signed zero the limit of that side, NaN otherwise.
inline real polygamma(real const& order, real const& x) {
  if (order.is_nan() || x.is_nan() || order < 0.0 || order.is_infinite() || !order.is_integer()) return nan();
  long const n = mpfr_get_si(order.get(), MPFR_RNDN);
  bool const odd = n % 2 != 0;
  if (n == 0) {
    if (x.is_zero()) return infinity(x.is_negative() ? 1 : -1);
    if (x.is_infinite()) return x.is_negative() ? nan() : x;
    return unary<mpfr_digamma>(x);
  }
  if (x.is_infinite()) return x.is_negative() ? nan() : zero(odd ? 1 : -1);
  if (x.is_zero()) return infinity(odd || x.is_negative() ? 1 : -1);
  if (x < 0.0 && x.is_integer()) return odd ? infinity() : nan();

  // DLMF 25.11.12: psi_n(x) = (-1)^(n+1) n! zeta(n + 1, x); to the left of 0 the sum over all integers less those too many
  precision const p(400);
  real sum;
  if (x > 0.0) {
    sum = hurwitz(n + 1, x);
  } else {
    real whole;
    mpfr_floor(whole.get(), x.get());
    real const r = exact_sum(x, -whole), mirrored = hurwitz(n + 1, exact_sum(whole + 1.0, -x)),
               excess = hurwitz(n + 1, exact_sum(1.0, -x));
    sum = odd ? hurwitz(n + 1, r) + mirrored - excess : hurwitz(n + 1, r) - mirrored + excess;
  }
  real factorial;
  mpfr_fac_ui(factorial.get(), static_cast<unsigned long>(n), MPFR_RNDN);
  return odd ? sum * factorial : -(sum * factorial);
}
inline real digamma(real const& x) { return polygamma(0.0, x); }

/// Riemann's zeta; +inf at 1, NaN at -inf.
inline real zeta(real const& s) {
  if (s.is_infinite()) return s.is_negative() ? nan() : real(1.0);
  if (s == 1.0) return infinity();
  if (s < -600.0) {  // far beyond the range of double; zero at even integers, else of the sign of sin(pi s / 2)
    if ((s / 2.0).is_integer()) return zero();
    real const sign = sine(circle_ratio() * binary<mpfr_fmod>(s, 4.0) / 2.0);
    return infinity(sign.is_negative() ? -1 : 1);
  }
  return unary<mpfr_zeta>(s);
}

}  // namespace accuracy
