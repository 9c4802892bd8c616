#pragma once
// Oracles of the gamma function and its kin.
#include "accuracy/gamma.hpp"
#include "accuracy/measure.hpp"

#include <symwise/functions.hpp>

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
    real const reflected = log_gamma(exact_sum(1.0, -x));
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
    real const reflected = digamma(exact_sum(1.0, -x));
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
    real const beside = magnitude(exact_sum(x, -nearest));
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

}  // namespace accuracy
