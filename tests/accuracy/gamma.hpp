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

/// x + y without rounding, for doubles.
inline real exact_sum(real const& x, real const& y) {
  precision const p(2200);
  return x + y;
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
  long const bits = 200 + 2 * std::max(0L, high.exponent() + 12);
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

  long const bits = mpfr_get_default_prec();
  if (x < 0.0) {
    // DLMF 5.15.6: psi_n(1 - x) + (-1)^(n+1) psi_n(x) = (-1)^n pi d^n cot(pi x) / dx^n; with c = cot the derivative of a polynomial
    // p(c) is -pi (1 + c^2) p'(c)
    precision const p(bits + 200 + 8 * n);
    real const pi = circle_ratio(), c = real(1.0) / unary<mpfr_tan>(pi * x);
    std::vector<real> polynomial{0.0, 1.0};
    for (long k = 0; k < n; ++k) {
      std::vector<real> next(polynomial.size() + 1);
      for (std::size_t i = 1; i < polynomial.size(); ++i) {
        real const d = polynomial[i] * static_cast<double>(i);
        next[i - 1] -= d;
        next[i + 1] -= d;
      }
      polynomial = std::move(next);
    }
    real sum = 0.0;
    for (std::size_t i = polynomial.size(); i-- > 0;) sum = sum * c + polynomial[i];
    sum *= power(pi, static_cast<double>(n + 1));
    real const reflected = polygamma(order, exact_sum(1.0, -x));
    // psi_n(x) = (-1)^n psi_n(1 - x) - pi d^n cot(pi x)
    return (odd ? -reflected : reflected) - sum;
  }
  // (-1)^(n+1) n! zeta(n + 1, x): its terms up to a shifted argument, then Euler and Maclaurin, DLMF 25.11.28
  precision const p(bits + 40);
  real const s = static_cast<double>(n + 1);
  real sum = 0.0, at = x;
  double const shifted = static_cast<double>(30 + n + bits / 6);
  while (at < shifted) {
    sum += power(at, -s);
    at += 1.0;
  }
  sum += power(at, -(s - 1.0)) / (s - 1.0) + power(at, -s) / 2.0;
  // terms B_2k / (2k)! * s (s+1) ... (s+2k-2) * at^(-s-2k+1), with B_2k = (-1)^(k+1) 2 (2k)! zeta(2k) / (2 pi)^(2k)
  real const turn = circle_ratio() * 2.0;
  real rising = s, scale = power(at, -s - 1.0) / (turn * turn);
  for (int k = 1; k < 400; ++k) {
    real zeta;
    mpfr_zeta_ui(zeta.get(), static_cast<unsigned long>(2 * k), MPFR_RNDN);
    real const term = zeta * rising * scale * 2.0;
    sum += k % 2 ? term : -term;
    if (magnitude(term) < scaled(magnitude(sum), -bits - 20)) break;
    rising *= (s + (2.0 * k - 1)) * (s + 2.0 * k);
    scale /= at * at * turn * turn;
  }
  real factorial;
  mpfr_fac_ui(factorial.get(), static_cast<unsigned long>(n), MPFR_RNDN);
  sum *= factorial;
  return odd ? sum : -sum;
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
