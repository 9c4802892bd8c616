#pragma once
// One oracle for each record: the exact value, and where to look for errors.
#include "bessel.hpp"
#include "gamma.hpp"
#include "measure.hpp"

#include <symwise/functions.hpp>

namespace accuracy {

template <>
struct oracle<symwise::abs_> {
  static real value(real const& x) { return unary<mpfr_abs>(x); }
  static sampling where() { return {}; }
};
template <>
struct oracle<symwise::sign_> {
  static real value(real const& x) { return x.is_nan() || x.is_zero() ? x : real(x < 0.0 ? -1.0 : 1.0); }
  static sampling where() { return {}; }
};
template <>
struct oracle<symwise::sqrt_> {
  static real value(real const& x) { return square_root(x); }
  static sampling where() { return {.intervals = {{0, 4}}}; }
};
template <>
struct oracle<symwise::min_> {
  static real value(real const& x, real const& y) { return x.is_nan() ? y : y.is_nan() || x < y ? x : y; }
  static std::array<sampling, 2> where() { return {}; }
};
template <>
struct oracle<symwise::max_> {
  static real value(real const& x, real const& y) { return x.is_nan() ? y : y.is_nan() || x > y ? x : y; }
  static std::array<sampling, 2> where() { return {}; }
};
template <>
struct oracle<symwise::pow_> {
  static real value(real const& x, real const& y) { return power(x, y); }
  static std::array<sampling, 2> where() {
    return {{{.intervals = {{-10, 10}, {.5, 2}, {.999, 1.001}}, .breaks = {1, 2, 10}},
             {.intervals = {{-300, 300}, {-2000, 2000}, {-1e5, 1e5}, {-2, 2}}, .breaks = {.5, 1, 2, 3, 1.5}}}};
  }
};

template <>
struct oracle<symwise::rsqrt_> {
  static real value(real const& x) {
    if (x.is_zero()) return infinity(x.is_negative() ? -1 : 1);
    return real(1.0) / square_root(x);
  }
  static sampling where() { return {.intervals = {{0, 4}, {0.5, 1}}}; }
};
template <>
struct oracle<symwise::copysign_> {
  static real value(real const& x, real const& s) {
    real r;
    mpfr_copysign(r.get(), x.get(), s.get(), MPFR_RNDN);
    return r;
  }
  static std::array<sampling, 2> where() { return {}; }
};
template <>
struct oracle<symwise::fdim_> {
  static real value(real const& x, real const& y) {
    if (x.is_nan() || y.is_nan()) return nan();
    return x > y ? exact_sum(x, -y) : zero();
  }
  static std::array<sampling, 2> where() { return {{{.intervals = {{-10, 10}}}, {.intervals = {{-10, 10}}}}}; }
};
template <>
struct oracle<symwise::fma_> {
  /// In as many bits as any product and sum of doubles has.
  static real value(real const& a, real const& b, real const& c) {
    precision const all(4400);
    real r;
    mpfr_fma(r.get(), a.get(), b.get(), c.get(), MPFR_RNDN);
    return r;
  }
  static std::array<sampling, 3> where() {
    sampling const s{.intervals = {{-10, 10}}};
    return {s, s, s};
  }
};
/// The remainders: quotients of every size.
struct remainder_oracle {
  static std::array<sampling, 2> where() {
    sampling const s{.intervals = {{-10, 10}, {-1e6, 1e6}}, .breaks = {1, 3, 0.1, 6.5}};
    return {s, s};
  }
};
template <>
struct oracle<symwise::fmod_> : remainder_oracle {
  static real value(real const& x, real const& y) { return binary<mpfr_fmod>(x, y); }
};
template <>
struct oracle<symwise::remainder_> : remainder_oracle {
  static real value(real const& x, real const& y) { return binary<mpfr_remainder>(x, y); }
};
template <>
struct oracle<symwise::mod_> : remainder_oracle {
  static real value(real const& x, real const& y) {
    real const rest = binary<mpfr_fmod>(x, y);
    if (rest.is_zero()) return zero(y.is_negative() ? -1 : 1);
    return rest.is_negative() != y.is_negative() && !rest.is_nan() ? exact_sum(rest, y) : rest;
  }
};
template <>
struct oracle<symwise::heaviside_> {
  static real value(real const& x) { return x.is_nan() ? x : real(x.is_zero() ? 0.5 : x > 0.0 ? 1.0 : 0.0); }
  static sampling where() { return {}; }
};
template <>
struct oracle<symwise::clamp_> {
  static real value(real const& x, real const& low, real const& high) {
    real const y = x > high ? high : x;
    return y < low ? low : y;
  }
  static std::array<sampling, 3> where() {
    sampling const s{.intervals = {{-2, 2}}};
    return {s, s, s};
  }
};
template <>
struct oracle<symwise::lerp_> {
  static real value(real const& a, real const& b, real const& t) {
    precision const all(4400);
    return a + t * (b - a);
  }
  static std::array<sampling, 3> where() {
    sampling const s{.intervals = {{-2, 2}, {0, 1}}, .breaks = {1, 0.5}};
    return {s, s, s};
  }
};

template <mpfr_rnd_t Direction>
struct rounding_oracle {
  static real value(real const& x) {
    real r;
    mpfr_rint(r.get(), x.get(), Direction);
    return r;
  }
  static sampling where() {
    return {.intervals = {{-4, 4}, {-1e4, 1e4}},
            .breaks = {1, 2, 3, 0.5, 1.5, 2.5, 8388608, 16777216, 0x1p31, 0x1p52, 0x1p53, 0x1p63}};
  }
};
template <>
struct oracle<symwise::floor_> : rounding_oracle<MPFR_RNDD> {};
template <>
struct oracle<symwise::ceil_> : rounding_oracle<MPFR_RNDU> {};
template <>
struct oracle<symwise::trunc_> : rounding_oracle<MPFR_RNDZ> {};
template <>
struct oracle<symwise::nearbyint_> : rounding_oracle<MPFR_RNDN> {};
template <>
struct oracle<symwise::round_> : rounding_oracle<MPFR_RNDNA> {};
template <>
struct oracle<symwise::frac_> : rounding_oracle<MPFR_RNDD> {
  static real value(real const& x) { return x.is_infinite() ? nan() : exact_sum(x, -rounding_oracle::value(x)); }
};

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

inline bool is_bessel_order(real const& nu) { return magnitude(nu) <= 128.0; }

/// Relative to what the errors of J and Y count: the amplitude where they oscillate, since their zeros are no doubles; between
/// negative integers what they are composed of.
inline real amplitude(real const& nu, real const& x) {
  if (!(x > 0.0) || x.is_infinite() || !is_bessel_order(nu)) return zero();
  if (magnitude(nu) < x) return square_root(real(2.0) / (circle_ratio() * x));
  if (nu < 0.0 && !nu.is_integer()) return magnitude(bessel_j(-nu, x)) + magnitude(bessel_y(-nu, x));
  return zero();
}
/// Orders, two of which are too large to be evaluated.
inline std::vector<double> bessel_orders() {
  return {0,    1,     2,    3,     5,    10,   25,           60,    128,  -1,  -4,    -128, .5,    1.5,
          2.25, 10.75, 35.8, 111.1, 94.6, 1e-9, 2.0000000001, 128.5, -129, -.5, -1.25, -7.5, -76.26};
}
struct oscillating_bessel {
  static std::vector<double> orders() { return bessel_orders(); }
  static sampling where() {
    return {.intervals = {{0, 25}, {0, 1}, {25, 100}},
            .breaks = {1, 2, 4, 5, 8},
            .largest = 1e3,
            .weight = .2,
            .stride = 47};
  }
};
struct modified_bessel {
  static std::vector<double> orders() { return bessel_orders(); }
  static sampling where() {
    return {.intervals = {{0, 25}, {0, 750}, {0, 1}}, .breaks = {1, 2, 4, 5, 8}, .weight = .2, .stride = 47};
  }
};
template <>
struct oracle<symwise::bessel_j_> : oscillating_bessel {
  static real value(real const& nu, real const& x) { return is_bessel_order(nu) ? bessel_j(nu, x) : nan(); }
  static real scale(real const& nu, real const& x) { return amplitude(nu, magnitude(x)); }
};
template <>
struct oracle<symwise::bessel_y_> : oscillating_bessel {
  static real value(real const& nu, real const& x) { return is_bessel_order(nu) ? bessel_y(nu, x) : nan(); }
  static real scale(real const& nu, real const& x) { return amplitude(nu, x); }
};
template <>
struct oracle<symwise::bessel_i_> : modified_bessel {
  static real value(real const& nu, real const& x) { return is_bessel_order(nu) ? bessel_i(nu, x) : nan(); }
  /// Between negative integers the order -nu is the difference of what it is made of, and has a zero.
  static real scale(real const& nu, real const& x) {
    return nu < 0.0 && is_bessel_order(nu) && !nu.is_integer() && x > 0.0 && !x.is_infinite()
               ? magnitude(bessel_i(-nu, x))
               : zero();
  }
};
template <>
struct oracle<symwise::bessel_k_> : modified_bessel {
  static real value(real const& nu, real const& x) { return is_bessel_order(nu) ? bessel_k(nu, x) : nan(); }
};

}  // namespace accuracy
