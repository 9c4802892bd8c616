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

/// x - y without rounding, for what are sums of doubles.
inline real exact_difference(real const& x, real const& y) {
  real minus = y;
  mpfr_neg(minus.get(), minus.get(), MPFR_RNDN);
  return exact_sum(x, minus);
}

/// Gamma(x + 1); the pole at -1 and those below give NaN.
inline real factorial(real const& x) { return gamma_function(exact_sum(x, 1.0)); }

/// log(Gamma(a) Gamma(b) / Gamma(a + b)) for a, b > 0, its limits at 0 and infinity; NaN for negative arguments and for (0, inf).
inline real log_beta(real const& a, real const& b) {
  if (a.is_nan() || b.is_nan() || a < 0.0 || b < 0.0) return nan();
  real const &low = a < b ? a : b, &high = a < b ? b : a;
  if (low.is_zero()) return high.is_infinite() ? nan() : infinity();
  if (high.is_infinite()) return infinity(-1);
  // the logarithms cancel: as many bits more as they have in front of the point
  long const wanted = mpfr_get_default_prec();
  precision const p(wanted + 40 + 2 * std::max(0L, high.exponent() + 12));
  if (high.exponent() > 400 && low.exponent() < high.exponent() - 200) {
    // log(Gamma(b) / Gamma(a + b)) = -a log b + O(a^2 / b), DLMF 5.11.13
    return log_gamma(low) - low * unary<mpfr_log>(high);
  }
  return log_gamma(a) + log_gamma(b) - log_gamma(exact_sum(a, b));
}
/// The same without the logarithm.
inline real beta(real const& a, real const& b) {
  real const logarithm = log_beta(a, b);
  precision const p(mpfr_get_default_prec() + 40);
  return unary<mpfr_exp>(logarithm);
}

/// Is it 0 or a negative integer?
inline bool is_pole(real const& x) { return !x.is_nan() && !x.is_infinite() && x <= 0.0 && x.is_integer(); }
/// The sign of Gamma(x), x no pole.
inline int gamma_sign(real const& x) {
  if (!(x < 0.0)) return 1;
  precision const p(2200);
  real whole;
  mpfr_floor(whole.get(), x.get());
  return (whole / 2.0).is_integer() ? 1 : -1;
}
/// log |Gamma(x)|, x no pole, for large negative arguments by reflection.
inline real log_gamma_of_either_sign(real const& x) {
  if (!(x < -50.0)) return log_gamma(x);
  real nearest;
  mpfr_round(nearest.get(), x.get());
  real const wave = sine(circle_ratio() * exact_difference(x, nearest));
  return unary<mpfr_log>(circle_ratio() / magnitude(wave)) - log_gamma(exact_difference(1.0, x));
}
/// Gamma(a) / Gamma(b), finite and no poles.
inline real gamma_quotient(real const& a, real const& b) {
  real const& larger = magnitude(a) < magnitude(b) ? b : a;
  long const e = larger.is_zero() ? 0 : larger.exponent();
  int const sign = gamma_sign(a) * gamma_sign(b);
  long const wanted = mpfr_get_default_prec();
  precision const p(wanted + 60 + 2 * std::max(0L, std::min(e, 500L) + 12));
  if (e < 12) return gamma_function(a) / gamma_function(b);
  real const d = exact_difference(a, b);
  real logarithm;
  if (e > 400) {
    bool const near = d.is_zero() || d.exponent() < e / 2 - 60;
    logarithm = near ? d * unary<mpfr_log>(larger) : infinity(d < 0.0 ? -1 : 1);
  } else {
    logarithm = log_gamma_of_either_sign(a) - log_gamma_of_either_sign(b);
  }
  return unary<mpfr_exp>(logarithm) * static_cast<double>(sign);
}
/// Gamma(a) / Gamma(b) as the library has it at poles and infinities.
inline real gamma_ratio(real const& a, real const& b) {
  if (a.is_nan() || b.is_nan() || a == infinity(-1) || b == infinity(-1) || (a.is_infinite() && b.is_infinite()))
    return nan();
  if (is_pole(a)) {
    if (is_pole(b) || !a.is_zero()) return nan();
    return b.is_infinite() ? nan() : infinity((a.is_negative() ? -1 : 1) * gamma_sign(b));
  }
  int const of_a = a.is_infinite() ? 1 : gamma_sign(a);
  if (is_pole(b)) return a.is_infinite() ? nan() : zero(of_a * (b.is_zero() && b.is_negative() ? -1 : 1));
  if (a.is_infinite()) return infinity(gamma_sign(b));
  if (b.is_infinite()) return zero(of_a);
  return gamma_quotient(a, b);
}
/// Gamma(a + d) / Gamma(a), the limit for this d where both have a pole.
inline real gamma_step(real const& a, real const& d) {
  real const b = exact_sum(a, d);
  if (is_pole(a) && is_pole(b)) {
    real const r = gamma_quotient(exact_difference(1.0, a), exact_difference(1.0, b));
    return (d / 2.0).is_integer() ? r : -r;
  }
  if (is_pole(b)) return nan();
  if (is_pole(a)) return zero();
  return gamma_quotient(b, a);
}
/// x (x + 1) ... (x + n - 1), and what continues it.
inline real rising_factorial(real const& x, real const& n) {
  if (x.is_nan() || n.is_nan() || n.is_infinite() || x == infinity(-1)) return nan();
  if (n.is_zero()) return 1.0;
  if (x.is_infinite()) return n > 0.0 ? infinity() : zero();
  return gamma_step(x, n);
}
inline real falling_factorial(real const& x, real const& n) {
  if (x.is_nan() || n.is_nan() || n.is_infinite() || x == infinity(-1)) return nan();
  if (n.is_zero()) return 1.0;
  if (x.is_infinite()) return n > 0.0 ? infinity() : zero();
  return gamma_step(exact_sum(exact_difference(x, n), 1.0), n);
}
/// Gamma(a) / Gamma(a + d).
inline real gamma_delta_ratio(real const& a, real const& d) {
  if (a.is_nan() || d.is_nan() || d.is_infinite() || a == infinity(-1)) return nan();
  if (d.is_zero()) return 1.0;
  if (a.is_infinite()) return d > 0.0 ? zero() : infinity();
  real const b = exact_sum(a, d);
  if (is_pole(a) && !is_pole(b)) return a.is_zero() ? infinity((a.is_negative() ? -1 : 1) * gamma_sign(b)) : nan();
  if (is_pole(b) && !is_pole(a)) return zero(gamma_sign(a));
  if (!is_pole(a)) return gamma_quotient(a, b);
  real const r = gamma_quotient(exact_difference(1.0, b), exact_difference(1.0, a));
  return (d / 2.0).is_integer() ? r : -r;
}
/// 1 / Gamma(x).
inline real reciprocal_gamma(real const& x) {
  if (x.is_nan() || x == infinity(-1)) return nan();
  if (is_pole(x)) return x.is_zero() ? x : zero();
  return real(1.0) / gamma_function(x);
}
/// Gamma(1 + x) - 1.
inline real gamma_1p_minus_1(real const& x) {
  if (x.is_nan() || x == infinity(-1)) return nan();
  if (x.is_infinite() || x.is_zero()) return x;
  if (x == -1.0) return infinity();
  long const wanted = mpfr_get_default_prec();
  precision const p(wanted + 20 + 2 * std::max(0L, -std::max(x.exponent(), -200L)));
  if (x.exponent() < -200) {  // -gamma x, and what comes of the second order
    real gamma;
    mpfr_const_euler(gamma.get(), MPFR_RNDN);
    return x * (x * (gamma * gamma / 2.0 + circle_ratio() * circle_ratio() / 12.0) - gamma);
  }
  return gamma_function(exact_sum(x, 1.0)) - 1.0;
}
/// n!!, between the integers (2/pi)^(sin(pi x/2)^2/2) 2^(x/2) Gamma(x/2 + 1).
inline real double_factorial(real const& x) {
  if (x.is_nan() || x == infinity(-1)) return nan();
  if (x.is_infinite()) return x;
  real const half = scaled(x, -1);
  if (is_pole(exact_sum(half, 1.0))) return nan();
  if (magnitude(x) > 1e6)
    return x < 0.0 ? (half.is_integer() ? nan() : zero(gamma_sign(exact_sum(half, 1.0)))) : infinity();
  precision const p(mpfr_get_default_prec() + 60);
  real const wave = sine(circle_ratio() * half);
  return power(real(2.0) / circle_ratio(), wave * wave / 2.0) * power(2.0, half) * gamma_function(exact_sum(half, 1.0));
}
/// The binomial coefficient by gammas, n no negative integer.
inline real binomial_by_gammas(real const& n, real const& k) {
  real const rest = exact_difference(n, k);
  if (is_pole(exact_sum(rest, 1.0))) return zero();
  real const& chosen = magnitude(k) < magnitude(rest) ? k : rest;
  real const& other = magnitude(k) < magnitude(rest) ? rest : k;
  real const down = exact_sum(chosen, 1.0);
  int const sign = gamma_sign(down);
  real const q = gamma_quotient(exact_sum(n, 1.0), exact_sum(other, 1.0));
  real const exact = q * static_cast<double>(sign);
  if (exact.is_infinite() || exact.is_zero() || magnitude(down) > 1e5) {
    precision const p(mpfr_get_default_prec() + 60 + 2 * std::max(0L, n.exponent() + 12));
    if (n.exponent() > 400) {
      if (chosen.exponent() >= 200) return chosen > 0.0 ? infinity() : zero();
      return unary<mpfr_exp>(chosen * unary<mpfr_log>(n) - log_gamma_of_either_sign(down)) * static_cast<double>(sign);
    }
    real const logarithm = log_gamma_of_either_sign(exact_sum(n, 1.0)) -
                           log_gamma_of_either_sign(exact_sum(other, 1.0)) - log_gamma_of_either_sign(down);
    return unary<mpfr_exp>(logarithm) *
           static_cast<double>(gamma_sign(exact_sum(n, 1.0)) * gamma_sign(exact_sum(other, 1.0)) * sign);
  }
  return q / gamma_function(down);
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
    real const r = exact_difference(x, whole), mirrored = hurwitz(n + 1, exact_difference(whole + 1.0, x)),
               excess = hurwitz(n + 1, exact_difference(1.0, x));
    sum = odd ? hurwitz(n + 1, r) + mirrored - excess : hurwitz(n + 1, r) - mirrored + excess;
  }
  real factorial;
  mpfr_fac_ui(factorial.get(), static_cast<unsigned long>(n), MPFR_RNDN);
  return odd ? sum * factorial : -(sum * factorial);
}
inline real digamma(real const& x) { return polygamma(0.0, x); }

/// The binomial coefficient as the library has it.
inline real binomial(real const& n, real const& k) {
  if (n.is_nan() || k.is_nan() || k.is_infinite() || n == infinity(-1)) return nan();
  if (k.is_integer() && k < 0.0) return zero();
  if (k.is_zero()) return 1.0;
  if (n.is_infinite()) return k > 0.0 ? infinity() : zero();
  if (n < 0.0 && n.is_integer() && !k.is_integer()) return nan();
  if (n.is_integer() && n >= 0.0 && k.is_integer() && n < k) return zero();
  if (k.is_integer() && (n <= -1.0 || (n < k && k > 1e15))) {
    real const r = binomial_by_gammas(exact_sum(exact_difference(k, n), -1.0), k);
    return (k / 2.0).is_integer() ? r : -r;
  }
  return binomial_by_gammas(n, k);
}

/// 1 + 1/2 + ... + 1/n, between the integers digamma(x + 1) + gamma.
inline real harmonic(real const& x) {
  if (x.is_nan() || x == infinity(-1)) return nan();
  if (x.is_infinite() || x.is_zero()) return x;
  if (x == -1.0) return infinity(-1);
  if (x < 0.0 && x.is_integer()) return nan();
  long const wanted = mpfr_get_default_prec();
  precision const p(wanted + 20 + 2 * std::max(0L, -std::max(x.exponent(), -200L)));
  if (x.exponent() < -200) {
    real two, three;
    mpfr_zeta_ui(two.get(), 2, MPFR_RNDN);
    mpfr_zeta_ui(three.get(), 3, MPFR_RNDN);
    return x * (two - x * three);
  }
  real gamma;
  mpfr_const_euler(gamma.get(), MPFR_RNDN);
  return unary<mpfr_digamma>(exact_sum(x, 1.0)) + gamma;
}

/// Hurwitz's zeta of a real s > 1 and a > 0, +inf at s = 1; as `hurwitz`.
inline real hurwitz_zeta(real const& s, real const& a) {
  if (s.is_nan() || a.is_nan() || s < 1.0 || !(a > 0.0)) return nan();
  if (s.is_infinite()) {
    if (a == 1.0) return 1.0;
    return a < 1.0 ? infinity() : a.is_infinite() ? nan() : zero();
  }
  if (s == 1.0) return infinity();
  if (a.is_infinite()) return zero();
  static std::vector<real> const even = [] {  // zeta(2 k)
    precision const p(480);
    std::vector<real> values(200);
    for (std::size_t k = 1; k < values.size(); ++k) mpfr_zeta_ui(values[k].get(), 2 * k, MPFR_RNDN);
    return values;
  }();
  long const bits = mpfr_get_default_prec();
  precision const p(bits + 60 + std::max(0L, std::min(s.exponent(), 60L)) + std::max(0L, a.exponent()));
  real const origin = power(a, -s);
  real sum = 1.0, at = a;  // in units of a^-s
  auto const term = [&](real const& where) { return unary<mpfr_exp>(-s * unary<mpfr_log>(where / a)); };
  real last = 1.0;
  double const shifted = 40 + static_cast<double>(bits) / 6;
  sum = 0.0;
  while (at < s + shifted) {
    sum += last;
    at = at + 1.0;
    last = term(at);
    if (last < scaled(sum, -bits - 60)) return sum * origin;
  }
  sum += last * at / (s - 1.0) + last / 2.0;
  real const turn = circle_ratio() * 2.0;
  real rising = s * last / at / (turn * turn);
  for (std::size_t k = 1; k < even.size(); ++k) {
    real const each = even[k] * rising * 2.0;
    sum += k % 2 ? each : -each;
    if (magnitude(each) < scaled(sum, -bits - 20)) return sum * origin;
    rising *= (s + (2.0 * static_cast<double>(k) - 1)) * (s + 2.0 * static_cast<double>(k)) / (at * at * turn * turn);
  }
  return nan();
}

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

/// Dirichlet's eta, (1 - 2^(1 - s)) zeta(s).
inline real eta(real const& s) {
  if (s == 1.0) return unary<mpfr_log>(2.0);
  if (s.is_infinite()) return s.is_negative() ? nan() : real(1.0);
  precision const p(mpfr_get_default_prec() + 80);
  real const z = zeta(s);
  return z.is_zero() ? z : -unary<mpfr_expm1>(exact_difference(1.0, s) * unary<mpfr_log>(2.0)) * z;
}

}  // namespace accuracy
