#pragma once
// Oracles of the elementary records.
#include "accuracy/measure.hpp"
#include "accuracy/oracles/arithmetic.hpp"

#include <symwise/functions.hpp>

namespace accuracy {

/// Where MPFR has the function.
template <auto Function>
struct unary_oracle {
  static real value(real const& x) { return unary<Function>(x); }
};
template <auto Function>
struct binary_oracle {
  static real value(real const& x, real const& y) { return binary<Function>(x, y); }
};

template <>
struct oracle<symwise::exp_> : unary_oracle<mpfr_exp> {
  static sampling where() {
    return {.intervals = {{-745.2, 709.8}, {-104, 89}, {-1, 1}}, .breaks = {1, 88.72283, 87.33654, 103.972}};
  }
};
template <>
struct oracle<symwise::expm1_> : unary_oracle<mpfr_expm1> {
  static sampling where() { return {.intervals = {{-40, 709.8}, {-20, 89}, {-1, 1}}, .breaks = {.5, 1, 88.72283}}; }
};
template <>
struct oracle<symwise::log_> : unary_oracle<mpfr_log> {
  static sampling where() {
    return {.intervals = {{.5, 2}, {.9, 1.1}, {0, 10}}, .breaks = {1, .70710678118654752440, 1.4142135623730950488}};
  }
};
template <>
struct oracle<symwise::log1p_> : unary_oracle<mpfr_log1p> {
  static sampling where() {
    return {.intervals = {{-1, 1}, {0, 10}}, .breaks = {1, .29289321881345247560, .41421356237309504880}};
  }
};
template <>
struct oracle<symwise::sin_> : unary_oracle<mpfr_sin> {
  static sampling where() { return {.intervals = {{-10, 10}, {-200, 200}, {-1e6, 1e6}}, .quarter_turns = true}; }
};
template <>
struct oracle<symwise::cos_> : unary_oracle<mpfr_cos> {
  static sampling where() { return oracle<symwise::sin_>::where(); }
};
template <>
struct oracle<symwise::tan_> : unary_oracle<mpfr_tan> {
  static sampling where() { return oracle<symwise::sin_>::where(); }
};
template <>
struct oracle<symwise::asin_> : unary_oracle<mpfr_asin> {
  static sampling where() {
    return {.intervals = {{-1, 1}, {.4, .6}, {.9, 1}}, .breaks = {1, .5, .70710678118654752440}};
  }
};
template <>
struct oracle<symwise::acos_> : unary_oracle<mpfr_acos> {
  static sampling where() { return oracle<symwise::asin_>::where(); }
};
template <>
struct oracle<symwise::atan_> : unary_oracle<mpfr_atan> {
  static sampling where() {
    return {.intervals = {{-5, 5}, {0, 1}}, .breaks = {1, .5, .41421356237309504880, 2.4142135623730950488}};
  }
};
template <>
struct oracle<symwise::atan2_> : binary_oracle<mpfr_atan2> {
  static std::array<sampling, 2> where() {
    return {{{.intervals = {{-10, 10}}, .breaks = {1}}, {.intervals = {{-10, 10}}, .breaks = {1}}}};
  }
};
template <>
struct oracle<symwise::sinh_> : unary_oracle<mpfr_sinh> {
  static sampling where() {
    return {.intervals = {{-711, 711}, {-90, 90}, {-3, 3}},
            .breaks = {1, .625, 88.72283, 89.415985, 709.782712893384, 710.47586007394394203}};
  }
};
template <>
struct oracle<symwise::cosh_> : unary_oracle<mpfr_cosh> {
  static sampling where() { return oracle<symwise::sinh_>::where(); }
};
template <>
struct oracle<symwise::tanh_> : unary_oracle<mpfr_tanh> {
  static sampling where() { return {.intervals = {{-20, 20}, {-1, 1}}, .breaks = {.5, .625, 1, 9, 19}}; }
};
template <>
struct oracle<symwise::hypot_> : binary_oracle<mpfr_hypot> {
  static std::array<sampling, 2> where() { return oracle<symwise::atan2_>::where(); }
};
template <>
struct oracle<symwise::cbrt_> : unary_oracle<mpfr_cbrt> {
  static sampling where() { return {.intervals = {{-8, 8}, {1, 8}}, .breaks = {1, 8, 27}}; }
};

template <>
struct oracle<symwise::exp2_> : unary_oracle<mpfr_exp2> {
  static sampling where() { return {.intervals = {{-1075, 1024}, {-150, 128}, {-1, 1}}, .breaks = {1, 128, 1024}}; }
};
template <>
struct oracle<symwise::exp10_> : unary_oracle<mpfr_exp10> {
  static sampling where() { return {.intervals = {{-324, 309}, {-46, 39}, {-1, 1}}, .breaks = {1, 22, 308.2547}}; }
};
template <>
struct oracle<symwise::log2_> : unary_oracle<mpfr_log2> {
  static sampling where() { return oracle<symwise::log_>::where(); }
};
template <>
struct oracle<symwise::log10_> : unary_oracle<mpfr_log10> {
  static sampling where() { return oracle<symwise::log_>::where(); }
};

struct half_turn_oracle {
  static sampling where() {
    return {.intervals = {{-2, 2}, {-100, 100}, {-1e6, 1e6}},
            .breaks = {.0625, .125, .25, .5, .75, 1, 1.5, 2, 0x1p22, 0x1p23, 0x1p51, 0x1p52}};
  }
};
template <>
struct oracle<symwise::sinpi_> : half_turn_oracle {
  static real value(real const& x) { return unary<mpfr_sinpi>(x); }
};
template <>
struct oracle<symwise::cospi_> : half_turn_oracle {
  static real value(real const& x) {
    real const r = unary<mpfr_cospi>(x);
    return r.is_zero() ? zero() : r;
  }
};
template <>
struct oracle<symwise::tanpi_> : half_turn_oracle {
  static real value(real const& x) { return unary<mpfr_tanpi>(x); }
};
template <>
struct oracle<symwise::asinpi_> : unary_oracle<mpfr_asinpi> {
  static sampling where() { return oracle<symwise::asin_>::where(); }
};
template <>
struct oracle<symwise::acospi_> : unary_oracle<mpfr_acospi> {
  static sampling where() { return oracle<symwise::asin_>::where(); }
};
template <>
struct oracle<symwise::atanpi_> : unary_oracle<mpfr_atanpi> {
  static sampling where() { return oracle<symwise::atan_>::where(); }
};

template <>
struct oracle<symwise::asinh_> : unary_oracle<mpfr_asinh> {
  static sampling where() { return {.intervals = {{-5, 5}, {0, 1}}, .breaks = {1, .5, 0x1p14, 0x1p30}}; }
};
template <>
struct oracle<symwise::acosh_> : unary_oracle<mpfr_acosh> {
  static sampling where() { return {.intervals = {{1, 5}, {1, 1.1}}, .breaks = {1, 2, 0x1p14, 0x1p30}}; }
};
template <>
struct oracle<symwise::atanh_> : unary_oracle<mpfr_atanh> {
  static sampling where() { return {.intervals = {{-1, 1}, {.9, 1}, {-.1, .1}}, .breaks = {1, .5}}; }
};
/// The inverses of reciprocals: 1/x rounded to far more digits than count.
template <auto Function>
struct reciprocal_oracle {
  static real value(real const& x) {
    precision const more(mpfr_get_prec(x.get()) + 2300);
    return unary<Function>(real(1.0) / x);
  }
};
template <>
struct oracle<symwise::acot_> : reciprocal_oracle<mpfr_atan> {
  static sampling where() { return {.intervals = {{-5, 5}, {0, 1}}, .breaks = {1, .5, 0x1p15, 0x1p30}, .weight = .3}; }
};
struct outside_one {
  static sampling where() {
    return {.intervals = {{1, 5}, {1, 1.1}, {-3, -1}}, .breaks = {1, 2, 0x1p15, 0x1p30}, .weight = .3};
  }
};
template <>
struct oracle<symwise::asec_> : reciprocal_oracle<mpfr_acos>, outside_one {};
template <>
struct oracle<symwise::acsc_> : reciprocal_oracle<mpfr_asin>, outside_one {};
template <>
struct oracle<symwise::acoth_> : reciprocal_oracle<mpfr_atanh>, outside_one {};
template <>
struct oracle<symwise::asech_> {
  static real value(real const& x) {
    if (x.is_zero()) return infinity();
    return x < 0.0 ? nan() : reciprocal_oracle<mpfr_acosh>::value(x);
  }
  static sampling where() {
    return {.intervals = {{0, 1}, {.9, 1}, {0, .001}}, .breaks = {1, .5, 0x1p-14, 0x1p-30}, .weight = .3};
  }
};
template <>
struct oracle<symwise::acsch_> : reciprocal_oracle<mpfr_asinh> {
  static sampling where() { return {.intervals = {{-5, 5}, {0, 1}}, .breaks = {1, 0x1p15, 0x1p30}, .weight = .3}; }
};

template <>
struct oracle<symwise::sec_> : unary_oracle<mpfr_sec> {
  static sampling where() { return oracle<symwise::sin_>::where(); }
};
template <>
struct oracle<symwise::csc_> : unary_oracle<mpfr_csc> {
  static sampling where() { return oracle<symwise::sin_>::where(); }
};
template <>
struct oracle<symwise::cot_> : unary_oracle<mpfr_cot> {
  static sampling where() { return oracle<symwise::sin_>::where(); }
};
template <>
struct oracle<symwise::sinc_> {
  static real value(real const& x) {
    if (x.is_infinite()) return zero();
    return x.is_zero() ? real(1.0) : sine(x) / x;
  }
  static sampling where() { return oracle<symwise::sin_>::where(); }
};
template <>
struct oracle<symwise::cosm1_> {
  static real value(real const& x) {
    real const s = sine(scaled(x, -1));
    return x.is_zero() ? zero() : -(s * s * 2.0);
  }
  static sampling where() { return oracle<symwise::sin_>::where(); }
};

struct hyperbolic_reciprocal {
  static sampling where() {
    return {.intervals = {{-745, 745}, {-105, 105}, {-3, 3}}, .breaks = {1, 20, 40, 103.9, 745.1, 746}};
  }
};
template <>
struct oracle<symwise::sech_> : unary_oracle<mpfr_sech>, hyperbolic_reciprocal {};
template <>
struct oracle<symwise::csch_> : unary_oracle<mpfr_csch>, hyperbolic_reciprocal {};
template <>
struct oracle<symwise::coth_> : unary_oracle<mpfr_coth>, hyperbolic_reciprocal {};
template <>
struct oracle<symwise::sinhc_> {
  static real value(real const& x) {
    return x.is_zero() ? real(1.0) : x.is_infinite() ? infinity() : unary<mpfr_sinh>(x) / x;
  }
  static sampling where() {
    return {.intervals = {{-717, 717}, {-94, 94}, {-3, 3}}, .breaks = {1, 20, 40, 93.98, 717.05, 0x1p-23, 0x1p-52}};
  }
};
template <>
struct oracle<symwise::exprel_> {
  static real value(real const& x) {
    if (x.is_infinite()) return x > 0.0 ? infinity() : zero();
    return x.is_zero() ? real(1.0) : unary<mpfr_expm1>(x) / x;
  }
  static sampling where() {
    return {.intervals = {{-60, 717}, {-30, 94}, {-1, 1}}, .breaks = {1, 20, 40, 93.29, 716.36, 0x1p-23, 0x1p-52}};
  }
};
template <>
struct oracle<symwise::exp_moment_> {
  /// The series of the integral, term by term.
  static real value(real const& n, real const& x) {
    if (!(n >= 0.0) || !(n <= 128.0) || !n.is_integer() || x.is_nan()) return nan();
    if (x.is_infinite()) return x > 0.0 ? infinity() : zero();
    if (x > 800.0) return unary<mpfr_exp>(x);
    if (x < -2000.0) return gamma_function(n + 1.0) / power(-x, n + 1.0);
    precision const more(mpfr_get_prec(x.get()) + 3 * static_cast<long>(std::abs(double(x))) + 20);
    real term = 1.0;
    real sum = real(1.0) / (n + 1.0);
    for (int k = 1; k < 10 || magnitude(term) > scaled(magnitude(sum), -mpfr_get_prec(term.get())); ++k) {
      term *= x / static_cast<double>(k);
      sum += term / (n + static_cast<double>(k + 1));
    }
    return sum;
  }
  static std::vector<double> orders() { return {0, 1, 2, 3, 4, 7, 12, 40, 100, 128, -1, .5, 129}; }
  static sampling where() {
    return {.intervals = {{-60, 60}, {-5, 5}, {600, 717}, {60, 130}, {-130, -60}},
            .breaks = {1, 2, 3, 13},
            .largest = 717,
            .weight = .05,
            .stride = 37};
  }
};
template <>
struct oracle<symwise::logistic_> {
  static real value(real const& x) { return real(1.0) / (unary<mpfr_exp>(-x) + 1.0); }
  static sampling where() {
    return {.intervals = {{-745, 745}, {-104, 104}, {-45, 45}, {-1, 1}}, .breaks = {1, 20, 40, 87.3, 103.97, 745.13}};
  }
};
template <>
struct oracle<symwise::logit_> {
  static real value(real const& x) {
    if (x.is_zero()) return infinity(-1);
    precision const more(1400);
    return unary<mpfr_log>(x / (real(1.0) - x));
  }
  static sampling where() {
    return {.intervals = {{0, 1}, {.4, .6}, {.99, 1}, {0, .01}}, .breaks = {.25, .5, .75, 1}, .weight = .3};
  }
};
template <>
struct oracle<symwise::softplus_> {
  static real value(real const& x) {
    real const a = magnitude(x);
    return (x > 0.0 ? x : x.is_nan() ? x : zero()) + unary<mpfr_log1p>(unary<mpfr_exp>(-a));
  }
  static sampling where() { return oracle<symwise::logistic_>::where(); }
};
template <>
struct oracle<symwise::log1mexp_> {
  static real value(real const& x) {
    if (x > 0.0) return nan();
    if (x < -1.0) return unary<mpfr_log1p>(-unary<mpfr_exp>(x));
    return x.is_zero() ? infinity(-1) : unary<mpfr_log>(-unary<mpfr_expm1>(x));
  }
  static sampling where() {
    return {.intervals = {{-745, 0}, {-104, 0}, {-45, 0}, {-1, 0}}, .breaks = {.6931471805599453, 1, 20, 40, 103.97}};
  }
};
template <>
struct oracle<symwise::sqrt1pm1_> {
  static real value(real const& x) {
    precision const more(2400);
    return x.is_zero() ? x : square_root(x + 1.0) - 1.0;
  }
  static sampling where() { return {.intervals = {{-1, 1}, {0, 100}}, .breaks = {1, 0x1p50, 0x1p100}, .weight = .3}; }
};
template <>
struct oracle<symwise::log1pmx_> {
  static real value(real const& x) {
    if (x.is_infinite() && x > 0.0) return infinity(-1);
    precision const more(2400);
    return x.is_zero() ? zero() : unary<mpfr_log1p>(x) - x;
  }
  static sampling where() {
    return {.intervals = {{-1, 2}, {-.1, .1}, {0, 100}}, .breaks = {1, .5, .8, 2, 0x1p-60}, .weight = .3, .stride = 3};
  }
};
template <>
struct oracle<symwise::sinmx_> {
  static real value(real const& x) {
    precision const more(2400);
    return x.is_zero() ? -x : unary<mpfr_sin>(x) - x;
  }
  static sampling where() {
    return {.intervals = {{-2, 2}, {-.1, .1}, {-100, 100}}, .breaks = {2, 0x1p-26}, .weight = .3};
  }
};
template <>
struct oracle<symwise::xlogy_> {
  static real value(real const& x, real const& y) {
    return x.is_zero() && !y.is_nan() ? zero() : x * unary<mpfr_log>(y);
  }
  static std::array<sampling, 2> where() {
    return {{{.intervals = {{-10, 10}}}, {.intervals = {{0, 4}, {.9, 1.1}}, .breaks = {1}}}};
  }
};
template <>
struct oracle<symwise::xlog1py_> {
  static real value(real const& x, real const& y) {
    return x.is_zero() && !y.is_nan() ? zero() : x * unary<mpfr_log1p>(y);
  }
  static std::array<sampling, 2> where() {
    return {{{.intervals = {{-10, 10}}}, {.intervals = {{-1, 4}, {-.1, .1}}, .breaks = {1}}}};
  }
};
template <>
struct oracle<symwise::powm1_> {
  static real value(real const& x, real const& y) {
    precision const more(1400);
    return power(x, y) - 1.0;
  }
  static std::array<sampling, 2> where() {
    auto both = oracle<symwise::pow_>::where();
    for (sampling& s : both) s.weight = .5;
    return both;
  }
};
template <>
struct oracle<symwise::rootn_> {
  static real value(real const& x, real const& n) {
    if (!n.is_integer() || n.is_zero() || x.is_nan()) return nan();
    real half;
    mpfr_div_2ui(half.get(), n.get(), 1, MPFR_RNDN);
    if (!half.is_integer() && x.is_negative()) return -value(-x, n);
    if (x < 0.0) return nan();
    if (x.is_zero()) return n > 0.0 ? zero() : infinity();
    return power(x, real(1.0) / n);
  }
  static std::array<sampling, 2> where() {
    sampling whole;
    for (int n = 1; n <= 40; ++n) whole.breaks.push_back(n);
    for (double n : {63, 100, 511, 999, 1000, 1001, 4096, 99999}) whole.breaks.push_back(n);
    whole.intervals = {{-60, 60}};
    return {{{.intervals = {{-10, 10}, {0, 2}}, .breaks = {1, 4, 8, 27, 1024}}, whole}};
  }
};
template <>
struct oracle<symwise::logaddexp_> {
  static real value(real const& x, real const& y) {
    if (x.is_nan() || y.is_nan()) return nan();
    real const& most = x > y ? x : y;
    if (most.is_infinite()) return most;
    real const e = unary<mpfr_exp>((x > y ? y : x) - most);
    return e.is_zero() && !most.is_zero() ? most : most + unary<mpfr_log1p>(e);
  }
  static std::array<sampling, 2> where() {
    sampling const s{.intervals = {{-10, 10}, {-2, 0}, {-50, 50}, {-1000, 1000}}, .breaks = {.6931471805599453, 1}};
    return {s, s};
  }
  static real scale(real const& x, real const& y) {
    if (x.is_infinite() || y.is_infinite() || x.is_nan() || y.is_nan()) return zero();
    return magnitude(x) < magnitude(y) ? magnitude(y) : magnitude(x);
  }
};

}  // namespace accuracy
