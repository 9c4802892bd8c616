#pragma once
// Oracles of the Bessel functions.
#include "accuracy/bessel.hpp"
#include "accuracy/measure.hpp"

#include <symwise/functions.hpp>

namespace accuracy {

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

/// Orders of spherical Bessel functions, three of which are not evaluated.
struct spherical_oracle {
  static bool is_order(real const& n) { return n >= 0.0 && n <= 128.0 && n.is_integer(); }
  static std::vector<double> orders() { return {0, 1, 2, 3, 4, 7, 12, 40, 100, 128, -1, .5, 129}; }
  static sampling where() {
    return {
        .intervals = {{-25, 25}, {0, 3}, {25, 200}}, .breaks = {1, 3, 5}, .largest = 700, .weight = .1, .stride = 47};
  }
};
template <>
struct oracle<symwise::spherical_j_> : spherical_oracle {
  static real value(real const& n, real const& x) {
    if (!is_order(n) || x.is_nan()) return nan();
    if (x.is_negative()) return scaled(n, -1).is_integer() ? value(n, -x) : -value(n, -x);
    if (x.is_infinite()) return zero();
    if (x.is_zero()) return n.is_zero() ? real(1.0) : x;
    return square_root(circle_ratio() / (x * 2.0)) * bessel_j(n + 0.5, x);
  }
  static real scale(real const& n, real const& x) {
    return magnitude(x) > n && is_order(n) && !x.is_infinite() ? real(1.0) / magnitude(x) : zero();
  }
};
template <>
struct oracle<symwise::spherical_i_> : spherical_oracle {
  static real value(real const& n, real const& x) {
    if (!is_order(n) || x.is_nan()) return nan();
    if (x.is_negative()) return scaled(n, -1).is_integer() ? value(n, -x) : -value(n, -x);
    if (x.is_infinite()) return x;
    if (x.is_zero()) return n.is_zero() ? real(1.0) : x;
    return square_root(circle_ratio() / (x * 2.0)) * bessel_i(n + 0.5, x);
  }
};

}  // namespace accuracy
