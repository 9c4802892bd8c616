#pragma once
// Oracles of the special functions that have no folder of their own.
#include "accuracy/gamma.hpp"
#include "accuracy/measure.hpp"
#include "accuracy/special.hpp"

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
template <>
struct oracle<symwise::erfinv_> {
  static real value(real const& x) { return erfinv(x); }
  static sampling where() {
    return {.intervals = {{-1, 1}, {-.01, .01}, {.999, 1}}, .breaks = {.5, 1}, .largest = 1, .weight = .3, .stride = 5};
  }
};
template <>
struct oracle<symwise::erfcinv_> {
  static real value(real const& x) { return erfcinv(x); }
  static sampling where() {
    return {.intervals = {{0, 2}, {.99, 1.01}, {1.999, 2}},
            .breaks = {.5, 1, 1.5, 2},
            .largest = 2,
            .weight = .3,
            .stride = 5};
  }
};
template <>
struct oracle<symwise::norm_quantile_> {
  static real value(real const& x) { return norm_quantile(x); }
  static sampling where() {
    return {.intervals = {{0, 1}, {.49, .51}, {.999, 1}},
            .breaks = {.25, .5, .75, 1},
            .largest = 1,
            .weight = .3,
            .stride = 5};
  }
};
template <>
struct oracle<symwise::norm_sf_> {
  static real value(real const& x) { return oracle<symwise::norm_cdf_>::value(-x); }
  static sampling where() {
    return {.intervals = {{-9, 39}, {-14, 14}, {-1, 1}}, .breaks = {4, 14.2, 37.5, 38.5}, .weight = .3};
  }
};
template <>
struct oracle<symwise::log_norm_cdf_> {
  static real value(real const& x) { return log_norm_cdf(x); }
  static sampling where() {
    return {.intervals = {{-39, 9}, {-100, 39}, {-1, 1}},
            .breaks = {.5, 1, 14.2, 38.5, 60, 90, 100},
            .weight = .3,
            .stride = 5};
  }
};
template <>
struct oracle<symwise::erfi_> {
  static real value(real const& x) { return erfi(x); }
  static sampling where() {
    return {.intervals = {{-27, 27}, {-10, 10}, {-1, 1}}, .breaks = {8, 9.3824, 26.6417}, .weight = .3, .stride = 5};
  }
};
template <>
struct oracle<symwise::dawson_> {
  static real value(real const& x) { return dawson(x); }
  static sampling where() {
    return {.intervals = {{-30, 30}, {-10, 10}, {-1, 1}}, .breaks = {1, 5, 8, 9, 0x1p26}, .weight = .3, .stride = 5};
  }
};
template <>
struct oracle<symwise::expint_ei_> {
  static real value(real const& x) { return expint_ei(x); }
  static sampling where() {
    return {.intervals = {{-100, 100}, {-750, 750}, {0, 1}, {.37, .375}},
            .breaks = {.1, .37250741078136663, 1, 50, 716.3},
            .weight = .3,
            .stride = 5};
  }
};
template <>
struct oracle<symwise::sinint_> {
  static real value(real const& x) { return trigonometric_integral(x, true); }
  static sampling where() {
    return {.intervals = {{-60, 60}, {0, 10}, {-1, 1}}, .breaks = {4, 6, 8, 130}, .weight = .3, .stride = 5};
  }
};
template <>
struct oracle<symwise::cosint_> {
  static real value(real const& x) { return trigonometric_integral(x, false); }
  static sampling where() {
    return {.intervals = {{0, 60}, {0, 10}, {.6, .63}},
            .breaks = {.125, .6165054856207162, 2, 3.384180422551186, 6, 130},
            .weight = .3,
            .stride = 5};
  }
  /// Beside its zeros but the first the sine and the cosine cancel.
  static real scale(real const& x) { return x > 1.0 && !x.is_infinite() ? real(1.0) / x : zero(); }
};
template <>
struct oracle<symwise::shi_> {
  static real value(real const& x) { return hyperbolic_integral(x, true); }
  static sampling where() {
    return {.intervals = {{-100, 100}, {-720, 720}, {-1, 1}}, .breaks = {50, 716.3}, .weight = .3, .stride = 5};
  }
};
template <>
struct oracle<symwise::chi_> {
  static real value(real const& x) { return hyperbolic_integral(x, false); }
  static sampling where() {
    return {.intervals = {{0, 100}, {0, 720}, {.5, .55}},
            .breaks = {.125, .5238225713898644, 50, 716.3},
            .weight = .3,
            .stride = 5};
  }
};
template <>
struct oracle<symwise::logint_> {
  static real value(real const& x) { return logint(x); }
  static sampling where() {
    return {.intervals = {{0, 3}, {0, 1e6}, {1.4, 1.5}},
            .breaks = {1, 1.4513692348833811, 2.7182818284590452, 1.1},
            .weight = .3,
            .stride = 5};
  }
};
template <>
struct oracle<symwise::fresnel_s_> {
  static real value(real const& x) { return fresnel(x, true); }
  static sampling where() {
    return {.intervals = {{-10, 10}, {0, 60}, {-1, 1}}, .breaks = {1.5, 1.75, 9}, .weight = .2, .stride = 5};
  }
};
template <>
struct oracle<symwise::fresnel_c_> {
  static real value(real const& x) { return fresnel(x, false); }
  static sampling where() {
    return {.intervals = {{-10, 10}, {0, 60}, {-1, 1}}, .breaks = {1.5, 1.75, 9}, .weight = .2, .stride = 5};
  }
};
template <>
struct oracle<symwise::lambert_w0_> {
  static real value(real const& x) { return lambert_w(x, true); }
  static sampling where() {
    return {.intervals = {{-.3678794411714, 1}, {-.368, -.36}, {0, 100}},
            .breaks = {.25, .5, .36787944117144233, 2.718281828459045},
            .weight = .3,
            .stride = 5};
  }
};
template <>
struct oracle<symwise::lambert_wm1_> {
  static real value(real const& x) { return lambert_w(x, false); }
  static sampling where() {
    return {.intervals = {{-.3678794411714, 0}, {-.368, -.36}}, .breaks = {.25, .1, .36787944117144233}, .stride = 5};
  }
};
template <>
struct oracle<symwise::polylog2_> {
  static real value(real const& x) { return polylog2(x); }
  static sampling where() {
    return {.intervals = {{-1, 1}, {-30, 1}, {.4, 1}}, .breaks = {.5, 1}, .weight = .2, .stride = 5};
  }
};
template <>
struct oracle<symwise::expint_en_> {
  static real value(real const& n, real const& x) { return expint_en(n, x); }
  static std::vector<double> orders() { return {0, 1, 2, 3, 4, 9, 30, 128, 129, -1, -2, -20, 0.5}; }
  static sampling where() {
    return {.intervals = {{0, 2}, {0, 30}, {0, 745}}, .breaks = {1}, .weight = .1, .stride = 13};
  }
};
template <>
struct oracle<symwise::owens_t_> {
  static real value(real const& h, real const& a) { return owens_t(h, a); }
  static std::array<sampling, 2> where() {
    return {sampling{.intervals = {{-4, 4}}, .breaks = {1, 9, 20, 38}, .weight = .3, .stride = 13},
            sampling{.intervals = {{-2, 2}, {0, 1}}, .breaks = {1, 20}, .weight = .3, .stride = 13}};
  }
};

template <>
struct oracle<symwise::hurwitz_zeta_> {
  static real value(real const& s, real const& a) { return hurwitz_zeta(s, a); }
  static std::array<sampling, 2> where() {
    return {sampling{.intervals = {{1, 3}, {1, 40}, {1, 400}}, .breaks = {1, 2, 4}, .weight = .3, .stride = 9},
            sampling{.intervals = {{0, 3}, {0, 40}, {0, 1000}}, .breaks = {1, 2}, .weight = .3, .stride = 9}};
  }
};
template <>
struct oracle<symwise::dirichlet_eta_> {
  static real value(real const& s) { return eta(s); }
  static sampling where() {
    return {.intervals = {{-25, 25}, {-270, 0}, {0, 3}, {.9, 1.1}},
            .breaks = {1, 2, 4, 6, 20, 60, 259},
            .weight = .15,
            .stride = 9};
  }
};

}  // namespace accuracy
