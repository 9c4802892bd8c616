#pragma once
// Oracles of the arithmetic, rounding and piecewise records.
#include "accuracy/gamma.hpp"
#include "accuracy/measure.hpp"

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

}  // namespace accuracy
