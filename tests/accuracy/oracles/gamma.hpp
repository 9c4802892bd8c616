#pragma once
// Oracles of the gamma function and its kin.
#include "accuracy/gamma.hpp"
#include "accuracy/incomplete.hpp"
#include "accuracy/measure.hpp"

#include <symwise/functions.hpp>
#include <symwise/special.hpp>

namespace accuracy {

template <>
struct oracle<symwise::tgamma_> {
  static real value(real const& x) { return gamma_function(x); }
  static sampling where() {
    return {.intervals = {{-25, 25}, {-185, 172}, {0, 36}}, .breaks = {1, 2, 3, 35.04, 171.62437695630272}};
  }
};
template <>
struct oracle<symwise::factorial_> {
  static real value(real const& x) { return factorial(x); }
  static sampling where() {
    sampling s{.intervals = {{-25, 25}, {-185, 172}, {0, 36}}};
    for (double n = 0; n <= 171; ++n) s.breaks.push_back(n);
    return s;
  }
};
template <>
struct oracle<symwise::lgamma_> {
  static real value(real const& x) { return log_gamma(x); }
  static sampling where() {
    return {.intervals = {{-25, 25}, {0, 36}, {.8, 2.2}}, .breaks = {1, 1.4616321449683622, 2, 3}};
  }
  /// Beside its negative zeros the terms of the reflection formula cancel.
  static real scale(real const& x) {
    if (!(x < 0.0) || x.is_infinite()) return zero();
    real const reflected = log_gamma(exact_difference(1.0, x));
    return reflected < 1.0 ? real(1.0) : reflected;
  }
};
template <>
struct oracle<symwise::digamma_> {
  static real value(real const& x) { return digamma(x); }
  static sampling where() {
    return {.intervals = {{-25, 25}, {0, 36}, {1.2, 1.8}}, .breaks = {1, 1.4616321449683622, 2, 10}};
  }
  /// Beside its negative zeros the terms of the reflection formula cancel.
  static real scale(real const& x) {
    if (!(x < 0.0) || x.is_infinite()) return zero();
    real const reflected = digamma(exact_difference(1.0, x));
    return reflected < 1.0 ? real(1.0) : reflected;
  }
};
template <>
struct oracle<symwise::polygamma_> {
  static real value(real const& n, real const& x) { return polygamma(n, x); }
  static std::vector<double> orders() { return {0, 1, 2, 3, 4, 7, 12, 25, 60, 171, 400, 1000, -1, 0.5}; }
  static sampling where() {
    return {.intervals = {{-25, 25}, {0, 40}, {0, 3}, {-1000, 0}}, .breaks = {1, 2, 3}, .weight = .4, .stride = 13};
  }
  /// Even orders have zeros between the poles, where the sides of the pole cancel.
  static real scale(real const& n, real const& x) {
    if (!(x < 0.0) || x.is_infinite() || x.is_integer() || !(n >= 0.0) || !n.is_integer()) return zero();
    if (n.is_zero()) return oracle<symwise::digamma_>::scale(x);
    real nearest;
    mpfr_round(nearest.get(), x.get());
    real const beside = magnitude(exact_difference(x, nearest));
    real const result = magnitude(polygamma(n, beside));
    return result.is_infinite() || result.is_nan() ? zero() : result;
  }
};
template <>
struct oracle<symwise::beta_> {
  static real value(real const& a, real const& b) { return beta(a, b); }
  static std::array<sampling, 2> where() {
    sampling const s{.intervals = {{0, 10}, {0, 40}, {0, 1000}}, .breaks = {1, 10}, .weight = .5, .stride = 3};
    return {s, s};
  }
};

template <>
struct oracle<symwise::rgamma_> {
  static real value(real const& x) { return reciprocal_gamma(x); }
  static sampling where() { return {.intervals = {{-25, 25}, {-185, 185}, {0, 36}}, .breaks = {1, 2, 3, 16, 177}}; }
};
template <>
struct oracle<symwise::tgamma1pm1_> {
  static real value(real const& x) { return gamma_1p_minus_1(x); }
  static sampling where() {
    return {.intervals = {{-25, 25}, {-185, 172}, {-.6, 2.2}}, .breaks = {.5, 1, 2, 15}, .weight = .5};
  }
  static real scale(real const& x) { return x < -0.5 ? real(1.0) : zero(); }
};
template <>
struct oracle<symwise::tgamma_ratio_> {
  static real value(real const& a, real const& b) { return gamma_ratio(a, b); }
  static std::array<sampling, 2> where() {
    sampling const s{.intervals = {{-25, 25}, {0, 40}, {-1000, 1000}}, .breaks = {1, 16}, .weight = .4, .stride = 3};
    return {s, s};
  }
};
template <>
struct oracle<symwise::tgamma_delta_ratio_> {
  static real value(real const& a, real const& d) { return gamma_delta_ratio(a, d); }
  static std::array<sampling, 2> where() {
    sampling const s{.intervals = {{-25, 25}, {0, 40}, {-1000, 1000}}, .breaks = {1, 16}, .weight = .4, .stride = 3};
    return {s, s};
  }
};
template <>
struct oracle<symwise::rising_factorial_> {
  static real value(real const& x, real const& n) { return rising_factorial(x, n); }
  static std::array<sampling, 2> where() { return oracle<symwise::tgamma_delta_ratio_>::where(); }
};
template <>
struct oracle<symwise::falling_factorial_> {
  static real value(real const& x, real const& n) { return falling_factorial(x, n); }
  static std::array<sampling, 2> where() { return oracle<symwise::tgamma_delta_ratio_>::where(); }
};
template <>
struct oracle<symwise::factorial2_> {
  static real value(real const& x) { return double_factorial(x); }
  static sampling where() {
    sampling s{.intervals = {{-25, 25}, {-305, 302}, {0, 36}}, .weight = .5};
    for (double n = 0; n <= 301; ++n) s.breaks.push_back(n);
    return s;
  }
};
template <>
struct oracle<symwise::binomial_> {
  static real value(real const& n, real const& k) { return binomial(n, k); }
  static std::array<sampling, 2> where() {
    sampling s{.intervals = {{-25, 25}, {0, 40}, {-1000, 1000}}, .weight = .4, .stride = 3};
    for (double n = 0; n <= 180; n += n < 10 ? 1 : 10) s.breaks.push_back(n);
    return {s, s};
  }
};
template <>
struct oracle<symwise::lbeta_> {
  static real value(real const& a, real const& b) { return log_beta(a, b); }
  static std::array<sampling, 2> where() {
    sampling const s{
        .intervals = {{0, 10}, {0, 40}, {0, 1000}, {0, 1e10}}, .breaks = {1, 10}, .weight = .5, .stride = 3};
    return {s, s};
  }
  static real scale(real const&, real const&) { return scaled(1.0, -6); }
};
template <>
struct oracle<symwise::trigamma_> {
  static real value(real const& x) { return polygamma(1.0, x); }
  static sampling where() {
    return {.intervals = {{-25, 25}, {0, 36}, {-1000, 0}}, .breaks = {1, 2, 5, 10}, .weight = .3, .stride = 5};
  }
};
template <>
struct oracle<symwise::harmonic_> {
  static real value(real const& x) { return harmonic(x); }
  static sampling where() {
    return {.intervals = {{-25, 25}, {0, 36}, {-1, 2}}, .breaks = {.5, 1, 2, 10}, .weight = .5, .stride = 3};
  }
  static real scale(real const& x) {
    if (!(x < -0.5) || x.is_infinite()) return zero();
    real const reflected = digamma(-x);
    return reflected < 1.0 ? real(1.0) : reflected;
  }
};

/// Where incomplete gamma functions are looked at.
inline std::array<sampling, 2> incomplete_gamma_samples() {
  sampling const s{.intervals = {{0, 3}, {0, 40}, {0, 1000}}, .breaks = {.75, 1, 24}, .weight = .25, .stride = 9};
  return {s, s};
}
template <>
struct oracle<symwise::gamma_p_> {
  static real value(real const& a, real const& x) { return incomplete_gamma(a, x, true).lower; }
  static std::array<sampling, 2> where() { return incomplete_gamma_samples(); }
};
template <>
struct oracle<symwise::gamma_q_> {
  static real value(real const& a, real const& x) { return incomplete_gamma(a, x, true).upper; }
  static std::array<sampling, 2> where() { return incomplete_gamma_samples(); }
};
template <>
struct oracle<symwise::lowergamma_> {
  static real value(real const& a, real const& x) { return incomplete_gamma(a, x, false).lower; }
  static std::array<sampling, 2> where() { return incomplete_gamma_samples(); }
};
template <>
struct oracle<symwise::uppergamma_> {
  static real value(real const& a, real const& x) { return incomplete_gamma(a, x, false).upper; }
  static std::array<sampling, 2> where() { return incomplete_gamma_samples(); }
};

/// The x where the lower function is p and the upper q.
inline real inverse_incomplete_gamma(real const& a, real const& p, real const& q, double found) {
  precision const more(mpfr_get_default_prec() + 100);
  bool const lower = p < q;
  real const log_start = (unary<mpfr_log>(p) + log_gamma(exact_sum(a, 1.0))) / a;
  if (log_start < -2000.0) return zero();
  real const start = log_start < -30.0 || !(found > 0) ? unary<mpfr_exp>(log_start) : real(found);
  return inverse(
      lower ? p : q, start,
      [&](real const& x) {
        incomplete_pair const both = incomplete_gamma(a, x, true);
        return lower ? both.lower : both.upper;
      },
      [&](real const& x) {
        real const density = unary<mpfr_exp>(a * unary<mpfr_log>(x) - x - log_gamma(a));
        return lower ? density : -density;
      });
}
template <>
struct oracle<symwise::gamma_p_inv_> {
  static real value(real const& a, real const& p) {
    if (a.is_nan() || p.is_nan() || !(a > 0.0) || a > 1e6 || p < 0.0 || p > 1.0) return nan();
    if (p.is_zero()) return zero();
    if (p == 1.0) return infinity();
    double const found = symwise::scalar_implementation<symwise::gamma_p_inv_>::call(double(a), double(p));
    return inverse_incomplete_gamma(a, p, exact_difference(1.0, p), found);
  }
  static std::vector<double> orders() { return {1e-6, 0.1, 0.5, 1, 2.5, 10, 100, 1000, 0, -1}; }
  static sampling where() {
    return {.intervals = {{0, 1}}, .smallest = 1e-200, .largest = 1, .negative = false, .weight = .2, .stride = 15};
  }
};
template <>
struct oracle<symwise::gamma_q_inv_> {
  static real value(real const& a, real const& q) {
    if (a.is_nan() || q.is_nan() || !(a > 0.0) || a > 1e6 || q < 0.0 || q > 1.0) return nan();
    if (q.is_zero()) return infinity();
    if (q == 1.0) return zero();
    double const found = symwise::scalar_implementation<symwise::gamma_q_inv_>::call(double(a), double(q));
    return inverse_incomplete_gamma(a, exact_difference(1.0, q), q, found);
  }
  static std::vector<double> orders() { return oracle<symwise::gamma_p_inv_>::orders(); }
  static sampling where() { return oracle<symwise::gamma_p_inv_>::where(); }
};

/// Where incomplete beta functions are looked at.
inline std::array<sampling, 3> incomplete_beta_samples() {
  sampling const s{.intervals = {{0, 3}, {0, 40}, {0, 1000}}, .largest = 1e4, .weight = .2, .stride = 9};
  return {s, s, sampling{.intervals = {{0, 1}}, .largest = 1, .negative = false, .weight = 1, .stride = 9}};
}
template <>
struct oracle<symwise::ibeta_> {
  static real value(real const& a, real const& b, real const& x) { return incomplete_beta(a, b, x).lower; }
  static std::array<sampling, 3> where() { return incomplete_beta_samples(); }
};
template <>
struct oracle<symwise::ibetac_> {
  static real value(real const& a, real const& b, real const& x) { return incomplete_beta(a, b, x).upper; }
  static std::array<sampling, 3> where() { return incomplete_beta_samples(); }
};
template <>
struct oracle<symwise::ibeta_inv_> {
  static real value(real const& a, real const& b, real const& p) {
    if (a.is_nan() || b.is_nan() || p.is_nan() || !(a > 0.0 && b > 0.0) || a > 1e6 || b > 1e6 || p < 0.0 || p > 1.0)
      return nan();
    if (p.is_zero() || p == 1.0) return p;
    double const found = symwise::scalar_implementation<symwise::ibeta_inv_>::call(double(a), double(b), double(p));
    precision const more(mpfr_get_default_prec() + 100);
    bool const lower = p < 0.5;
    real const rest = exact_difference(1.0, p), log = log_beta(a, b);
    if ((unary<mpfr_log>(p * a) + log) / a < -800.0) return zero();
    if ((unary<mpfr_log>(rest * b) + log) / b < -60.0) return 1.0;
    return inverse(
        lower ? p : exact_difference(1.0, p), found > 0 && found < 1 ? real(found) : a / (a + b),
        [&](real const& x) {
          incomplete_pair const both = incomplete_beta(a, b, x);
          return lower ? both.lower : both.upper;
        },
        [&](real const& x) {
          real const density =
              unary<mpfr_exp>(a * unary<mpfr_log>(x) + (b - 1.0) * unary<mpfr_log1p>(-x) - log_beta(a, b));
          return lower ? density : -density;
        });
  }
  static std::array<sampling, 3> where() {
    sampling const s{
        .intervals = {{0.1, 3}, {1, 40}, {1, 1000}}, .smallest = 0.1, .largest = 1e3, .weight = .12, .stride = 9};
    return {
        s, s,
        sampling{.intervals = {{0, 1}}, .smallest = 1e-10, .largest = 1, .negative = false, .weight = 1, .stride = 9}};
  }
};

}  // namespace accuracy
