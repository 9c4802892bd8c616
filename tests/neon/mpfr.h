#pragma once
/// Stands in for MPFR where the tests of simd/ are built for AArch64, whose `long double` has 113 bits: those of MPFR's
/// functions that the tests use, each on one such number.
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

struct mpfr_number {
  long double value;
};
using mpfr_t = mpfr_number[1];
using mpfr_ptr = mpfr_number*;
using mpfr_srcptr = mpfr_number const*;
enum mpfr_rnd_t { MPFR_RNDN };

inline void mpfr_init2(mpfr_ptr, long) {}
inline void mpfr_clear(mpfr_ptr) {}
inline int mpfr_set(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = x->value, 0; }
inline int mpfr_set_d(mpfr_ptr r, double x, mpfr_rnd_t) { return r->value = x, 0; }
inline void mpfr_set_nan(mpfr_ptr r) { r->value = std::numeric_limits<long double>::quiet_NaN(); }
inline int mpfr_set_si_2exp(mpfr_ptr r, long x, long e, mpfr_rnd_t) {
  return r->value = std::ldexp(static_cast<long double>(x), static_cast<int>(e)), 0;
}
inline double mpfr_get_d(mpfr_srcptr x, mpfr_rnd_t) { return static_cast<double>(x->value); }
inline long mpfr_get_exp(mpfr_srcptr x) {
  int e = 0;
  std::frexp(x->value, &e);
  return e;
}
inline bool mpfr_nan_p(mpfr_srcptr x) { return std::isnan(x->value); }
inline bool mpfr_inf_p(mpfr_srcptr x) { return std::isinf(x->value); }
inline bool mpfr_zero_p(mpfr_srcptr x) { return x->value == 0; }
inline int mpfr_sgn(mpfr_srcptr x) { return (x->value > 0) - (x->value < 0); }
inline int mpfr_cmpabs(mpfr_srcptr x, mpfr_srcptr y) {
  long double const a = std::abs(x->value), b = std::abs(y->value);
  return (a > b) - (a < b);
}

inline int mpfr_abs(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::abs(x->value), 0; }
inline int mpfr_floor(mpfr_ptr r, mpfr_srcptr x) { return r->value = std::floor(x->value), 0; }
inline int mpfr_add(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t) { return r->value = x->value + y->value, 0; }
inline int mpfr_sub(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t) { return r->value = x->value - y->value, 0; }
inline int mpfr_sub_d(mpfr_ptr r, mpfr_srcptr x, double y, mpfr_rnd_t) { return r->value = x->value - y, 0; }
inline int mpfr_ui_sub(mpfr_ptr r, unsigned long x, mpfr_srcptr y, mpfr_rnd_t) {
  return r->value = static_cast<long double>(x) - y->value, 0;
}
inline int mpfr_ui_div(mpfr_ptr r, unsigned long x, mpfr_srcptr y, mpfr_rnd_t) {
  return r->value = static_cast<long double>(x) / y->value, 0;
}
inline int mpfr_div_2ui(mpfr_ptr r, mpfr_srcptr x, unsigned long e, mpfr_rnd_t) {
  return r->value = std::ldexp(x->value, -static_cast<int>(e)), 0;
}
inline int mpfr_mul_2si(mpfr_ptr r, mpfr_srcptr x, long e, mpfr_rnd_t) {
  return r->value = std::ldexp(x->value, static_cast<int>(e)), 0;
}
inline int mpfr_const_pi(mpfr_ptr r, mpfr_rnd_t) { return r->value = std::numbers::pi_v<long double>, 0; }

inline int mpfr_exp(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::exp(x->value), 0; }
inline int mpfr_exp2(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::exp2(x->value), 0; }
inline int mpfr_exp10(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = ::exp10l(x->value), 0; }
inline int mpfr_expm1(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::expm1(x->value), 0; }
inline int mpfr_log(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::log(x->value), 0; }
inline int mpfr_log2(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::log2(x->value), 0; }
inline int mpfr_log10(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::log10(x->value), 0; }
inline int mpfr_log1p(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::log1p(x->value), 0; }
inline int mpfr_cbrt(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::cbrt(x->value), 0; }
inline int mpfr_sin(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::sin(x->value), 0; }
inline int mpfr_cos(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::cos(x->value), 0; }
inline int mpfr_tan(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::tan(x->value), 0; }
inline int mpfr_asin(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::asin(x->value), 0; }
inline int mpfr_acos(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::acos(x->value), 0; }
inline int mpfr_atan(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::atan(x->value), 0; }
inline int mpfr_sinh(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::sinh(x->value), 0; }
inline int mpfr_cosh(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::cosh(x->value), 0; }
inline int mpfr_tanh(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::tanh(x->value), 0; }
inline int mpfr_asinh(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::asinh(x->value), 0; }
inline int mpfr_acosh(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::acosh(x->value), 0; }
inline int mpfr_atanh(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::atanh(x->value), 0; }
inline int mpfr_erf(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::erf(x->value), 0; }
inline int mpfr_erfc(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::erfc(x->value), 0; }
inline int mpfr_gamma(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return r->value = std::tgamma(x->value), 0; }
inline int mpfr_lgamma(mpfr_ptr r, int* sign, mpfr_srcptr x, mpfr_rnd_t) {
  return *sign = 1, r->value = std::lgamma(x->value), 0;
}
inline int mpfr_atan2(mpfr_ptr r, mpfr_srcptr y, mpfr_srcptr x, mpfr_rnd_t) {
  return r->value = std::atan2(y->value, x->value), 0;
}
inline int mpfr_hypot(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t) {
  return r->value = std::hypot(x->value, y->value), 0;
}
inline int mpfr_fmod(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t) {
  return r->value = std::fmod(x->value, y->value), 0;
}
inline int mpfr_remainder(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t) {
  return r->value = std::remainder(x->value, y->value), 0;
}
/// The mean converges quadratically.
inline int mpfr_agm(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t) {
  long double a = x->value, b = y->value;
  if (a == 0 || b == 0 || std::isinf(a) || std::isinf(b)) return r->value = a * b, 0;
  for (int k = 0; k < 64 && a != b; ++k) {
    long double const mean = (a + b) / 2;
    b = std::sqrt(a) * std::sqrt(b);
    a = mean;
  }
  return r->value = a, 0;
}
inline int mpfr_pow(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t) {
  return r->value = std::pow(x->value, y->value), 0;
}

// In half turns: the argument is first taken into the quarter around a zero or a one.
inline int mpfr_sinpi(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) {
  long double const pi = std::numbers::pi_v<long double>, t = std::remainder(x->value, 2.0L), a = std::abs(t);
  long double const least = std::min(a, 1 - a);
  r->value = std::copysign(least <= 0.25L ? std::sin(pi * least) : std::cos(pi * (0.5L - least)), t);
  return 0;
}
inline int mpfr_cospi(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) {
  long double const pi = std::numbers::pi_v<long double>, a = std::abs(std::remainder(x->value, 2.0L));
  r->value = a <= 0.25L ? std::cos(pi * a) : a < 0.75L ? std::sin(pi * (0.5L - a)) : -std::cos(pi * (1 - a));
  return 0;
}
inline int mpfr_tanpi(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t mode) {
  mpfr_number sine{}, cosine{};
  mpfr_sinpi(&sine, x, mode);
  mpfr_cospi(&cosine, x, mode);
  r->value = cosine.value == 0 ? std::copysign(HUGE_VALL, sine.value) : sine.value / cosine.value;
  return 0;
}
