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
template <>
struct oracle<symwise::bessel_i_scaled_> : modified_bessel {
  static sampling where() {
    return {.intervals = {{0, 25}, {0, 1000}, {0, 1}, {400, 30000}},
            .breaks = {1, 2, 5, 8, 500},
            .weight = .2,
            .stride = 47};
  }
  static real scaling(real const& x) {
    precision const digits(400);
    return unary<mpfr_exp>(x);
  }
  /// Far out by Hankel's expansion, whose smallest term is near exp(-2x) for every order evaluated.
  static real value(real const& nu, real const& x) {
    if (!is_bessel_order(nu)) return nan();
    if (x.is_negative() && !x.is_zero())
      return !nu.is_integer() ? nan() : bessel::odd(nu) ? -value(nu, -x) : value(nu, -x);
    if (x.is_infinite()) return zero();
    if (x > 600.0) {
      precision const digits(400);
      return bessel::hankel(nu, x).alternating / square_root(circle_ratio() * x * 2.0);
    }
    return bessel_i(nu, x) * scaling(-x);
  }
  static real scale(real const& nu, real const& x) {
    return nu < 0.0 && is_bessel_order(nu) && !nu.is_integer() && x > 0.0 && !x.is_infinite() ? magnitude(value(-nu, x))
                                                                                              : zero();
  }
};
template <>
struct oracle<symwise::bessel_k_scaled_> : modified_bessel {
  static sampling where() { return oracle<symwise::bessel_i_scaled_>::where(); }
  static real value(real const& nu, real const& x) {
    if (!is_bessel_order(nu)) return nan();
    if (x > 600.0 && !x.is_infinite()) {
      precision const digits(400);
      return bessel::hankel(magnitude(nu), x).plain * square_root(circle_ratio() / (x * 2.0));
    }
    if (x.is_infinite() && !x.is_negative()) return zero();
    return bessel_k(nu, x) * oracle<symwise::bessel_i_scaled_>::scaling(x);
  }
};

/// Ai and Bi. The phase is right down to -2^33; below, the size alone.
template <bool Prime>
struct airy_oracle {
  static sampling where() {
    return {.intervals = {{-30, 30}, {-11, 11}, {-3, 3}, {-1000, 200}},
            .breaks = {2, 10, -10},
            .largest = 8e9,
            .weight = .2,
            .stride = 47};
  }
  static real scale(real const& x) {
    if (!(x < 0.0) || x.is_infinite()) return zero();
    real const fourth = square_root(square_root(-x));
    real const size = (Prime ? fourth : real(1.0) / fourth) / square_root(circle_ratio());
    return x < -0x1p33 ? scaled(size, 60) : size;
  }
};
template <>
struct oracle<symwise::airy_ai_> : airy_oracle<false> {
  static real value(real const& x) { return airy(x, false).ai; }
};
template <>
struct oracle<symwise::airy_bi_> : airy_oracle<false> {
  static real value(real const& x) { return airy(x, false).bi; }
};
template <>
struct oracle<symwise::airy_ai_prime_> : airy_oracle<true> {
  static real value(real const& x) { return airy(x, true).ai; }
};
template <>
struct oracle<symwise::airy_bi_prime_> : airy_oracle<true> {
  static real value(real const& x) { return airy(x, true).bi; }
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
struct oracle<symwise::spherical_y_> : spherical_oracle {
  static real value(real const& n, real const& x) {
    if (!is_order(n) || x.is_nan()) return nan();
    if (x.is_negative()) return scaled(n, -1).is_integer() ? -value(n, -x) : value(n, -x);
    if (x.is_infinite()) return zero();
    if (x.is_zero()) return infinity(-1);
    return square_root(circle_ratio() / (x * 2.0)) * bessel_y(n + 0.5, x);
  }
  static real scale(real const& n, real const& x) { return oracle<symwise::spherical_j_>::scale(n, x); }
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
