#pragma once
// Oracles of the special functions that have no folder of their own.
#include "accuracy/gamma.hpp"
#include "accuracy/measure.hpp"

#include <symwise/functions.hpp>

namespace accuracy {

template <>
struct oracle<symwise::erf_> {
  static real value(real const& x) { return unary<mpfr_erf>(x); }
  static sampling where() { return {.intervals = {{-6, 6}, {-1, 1}}, .breaks = {.84375, 1.25, 2.857143, 6}}; }
};
template <>
struct oracle<symwise::erfc_> {
  static real value(real const& x) { return unary<mpfr_erfc>(x); }
  static sampling where() {
    return {.intervals = {{-6, 6}, {-28, 28}, {-1, 1}}, .breaks = {.84375, 1.25, 2.857143, 6, 10.05, 26.5}};
  }
};
template <>
struct oracle<symwise::erfcx_> {
  /// Far out by its asymptotic series, since erfc underflows in the end.
  static real value(real const& x) {
    if (x.is_infinite()) return x.is_negative() ? infinity() : zero();
    precision const more(mpfr_get_prec(x.get()) + 100);
    if (!(x > 100.0)) return unary<mpfr_exp>(x * x) * unary<mpfr_erfc>(x);
    real sum = 1.0;
    for (int k = 59; k > 0; k -= 2) sum = real(1.0) - sum * static_cast<double>(k) / (x * x * 2.0);
    return sum / (x * square_root(circle_ratio()));
  }
  static sampling where() {
    return {.intervals = {{-27, 28}, {-9.4, 1000}, {-1, 1}}, .breaks = {.5, 2, 9.38, 26.6287, 30, 62, 0x1p60}};
  }
};
template <>
struct oracle<symwise::norm_cdf_> {
  static real value(real const& x) { return unary<mpfr_erfc>(-x / square_root(2.0)) / 2.0; }
  static sampling where() {
    return {.intervals = {{-39, 9}, {-14, 14}, {-1, 1}}, .breaks = {.6, 1.2, 4, 14.2, 37.5, 38.5}};
  }
};
template <>
struct oracle<symwise::norm_pdf_> {
  static real value(real const& x) { return unary<mpfr_exp>(-(x * x) / 2.0) / square_root(circle_ratio() * 2.0); }
  static sampling where() {
    return {.intervals = {{-39, 39}, {-14, 14}, {-1, 1}}, .breaks = {1, 13.1, 14.3, 37.6, 38.6}};
  }
};
template <>
struct oracle<symwise::zeta_> {
  static real value(real const& s) { return zeta(s); }
  static sampling where() {
    return {.intervals = {{-25, 25}, {-270, 0}, {0, 3}, {.9, 1.1}},
            .breaks = {1, 2, 4, 6, 20, 60, 259},
            .weight = .15,
            .stride = 9};
  }
};

}  // namespace accuracy
