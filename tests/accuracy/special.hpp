#pragma once
// Reference values of the integrals of DLMF chapters 6 and 7 and of what is solved for or made of them, with the values at poles and
// infinities that the library promises. All in the precision in force.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

#include "real.hpp"

namespace accuracy {

inline real euler_gamma() {
  real r;
  mpfr_const_euler(r.get(), MPFR_RNDN);
  return r;
}
/// The number of bits of the precision in force.
inline long bits_in_force() { return static_cast<long>(mpfr_get_default_prec()); }
inline real exponential(real const& x) { return unary<mpfr_exp>(x); }
inline real logarithm(real const& x) { return unary<mpfr_log>(x); }

/// The integral of exp(t^2) from 0 to x, by its series, far out by the asymptotic one, over exp(x^2).
inline real dawson(real const& x) {
  if (x.is_nan() || x.is_zero()) return x;
  if (x.is_infinite()) return x.is_negative() ? zero(-1) : zero();
  long const bits = bits_in_force() + 60;
  precision const p(bits);
  real const square = x * x;
  if (square < static_cast<double>(bits)) {
    real power = 1.0, sum = 1.0;
    for (int k = 1; power > scaled(sum, -bits); ++k) {
      power *= square / static_cast<double>(k);
      sum += power / (2.0 * k + 1);
    }
    return x * sum * exponential(-square);
  }
  real sum = 1.0;
  for (long k = 2 * (bits / 2) + 1; k > 0; k -= 2) sum = real(1.0) + sum * static_cast<double>(k) / (square * 2.0);
  return sum / (x * 2.0);
}
inline real erfi(real const& x) {
  if (x.is_infinite()) return x;
  precision const p(bits_in_force() + 60);
  return dawson(x) * exponential(x * x) * 2.0 / square_root(circle_ratio());
}

/// The y >= 0 of erf(y) = p and erfc(y) = q, both of them exact, by Halley's method.
inline real inverse_erf(real const& p, real const& q) {
  if (p.is_zero()) return zero();
  if (q.is_zero()) return infinity();
  long const bits = bits_in_force();
  precision const digits(bits + 60);
  real const slope = real(2.0) / square_root(circle_ratio());
  bool const small = p < 0.75;
  real y = p / slope;
  if (!small) y = square_root(-logarithm(q));
  for (int pass = 0; pass < 40; ++pass) {
    real const residue = small ? unary<mpfr_erf>(y) - p : q - unary<mpfr_erfc>(y);
    real const step = residue / (slope * exponential(-(y * y)));
    real const change = step / (real(1.0) + y * step);
    y -= change;
    if (magnitude(change) < scaled(y, -20 - bits / 3)) break;
  }
  return y;
}
inline real erfinv(real const& x) {
  if (x.is_nan() || x < -1.0 || x > 1.0) return nan();
  precision const digits(bits_in_force() + 60);
  real const a = magnitude(x), y = inverse_erf(a, real(1.0) - a);
  return x.is_negative() ? -y : y;
}
inline real erfcinv(real const& x) {
  if (x.is_nan() || x < 0.0 || x > 2.0) return nan();
  precision const digits(bits_in_force() + 60);
  return x <= 1.0 ? inverse_erf(real(1.0) - x, x) : -inverse_erf(x - 1.0, real(2.0) - x);
}
inline real norm_quantile(real const& x) {
  if (x.is_nan() || x < 0.0 || x > 1.0) return nan();
  if (x == 0.5) return zero();
  precision const digits(bits_in_force() + 60);
  return -erfcinv(x * 2.0) * square_root(2.0);
}
inline real log_norm_cdf(real const& x) {
  if (x.is_infinite()) return x.is_negative() ? x : zero(-1);
  precision const digits(bits_in_force() + 60);
  real const root = square_root(2.0);
  if (x > 0.0) return unary<mpfr_log1p>(-unary<mpfr_erfc>(x / root) / 2.0);
  if (!(x < -2e4)) return logarithm(unary<mpfr_erfc>(-x / root) / 2.0);
  real sum = 1.0;
  for (int k = 59; k > 0; k -= 2) sum = real(1.0) - sum * static_cast<double>(k) / (x * x);
  return -(x * x) / 2.0 - logarithm(-x * square_root(circle_ratio() * 2.0) / sum);
}

/// The branches of Lambert's W, the principal one or the lower one, by Halley's method.
inline real lambert_w(real const& x, bool principal) {
  if (x.is_nan() || (!principal && x > 0.0)) return nan();
  if (x.is_zero()) return principal ? x : infinity(-1);
  if (x.is_infinite()) return x.is_negative() ? nan() : x;
  long const bits = bits_in_force();
  precision const digits(bits + 140);
  real const above = real(1.0) + x * exponential(1.0);
  if (above.is_negative()) return nan();
  real const p = square_root(above * 2.0);
  real w;
  if (p < 0.5) {
    w = principal ? real(-1.0) + p - p * p / 3.0 : real(-1.0) - p - p * p / 3.0;
  } else if (principal) {
    w = unary<mpfr_log1p>(x);
    if (x > 3.0) w = logarithm(x) - logarithm(logarithm(x));
    if (magnitude(x) < 1e-3) w = x - x * x;
  } else {
    w = logarithm(-x) - logarithm(-logarithm(-x));
  }
  for (int pass = 0; pass < 60; ++pass) {
    real const power = exponential(w), residue = w * power - x;
    real const step = residue / (power * (w + 1.0) - (w + 2.0) * residue / (w * 2.0 + 2.0));
    w -= step;
    if (magnitude(step) < scaled(magnitude(w), -20 - bits / 3)) break;
  }
  return w;
}

inline real expint_ei(real const& x) {
  if (x.is_zero()) return infinity(-1);
  return unary<mpfr_eint>(x);
}
inline real logint(real const& x) {
  if (x.is_nan() || x < 0.0) return nan();
  if (x.is_zero() || x.is_infinite()) return x;
  precision const digits(bits_in_force() + 140);
  return expint_ei(logarithm(x));
}
/// E_n(x) for integers n of magnitude 128 at most and x >= 0, NaN for others.
inline real expint_en(real const& order, real const& x) {
  if (order.is_nan() || x.is_nan() || order.is_infinite() || !order.is_integer()) return nan();
  if (order < -128.0 || order > 128.0 || x < 0.0) return nan();
  long const n = mpfr_get_si(order.get(), MPFR_RNDN);
  if (x.is_infinite()) return zero();
  long const bits = bits_in_force() + 140;
  precision const digits(bits);
  if (x.is_zero()) return n > 1 ? real(1.0) / static_cast<double>(n - 1) : infinity();
  real const power = exponential(-x);
  if (n < 1) {
    real sum = 1.0;
    for (long k = 1; k <= -n; ++k) sum = real(1.0) + sum * static_cast<double>(k) / x;
    return power / x * sum;
  }
  if (x > 2.0) {
    double const from = static_cast<double>(x);
    real rest = 0.0;
    for (long k = 40 + static_cast<long>(.033 * static_cast<double>(bits * bits) / from); k > 0; --k)
      rest = real(static_cast<double>(k * (n + k - 1))) / (x + static_cast<double>(n + 2 * k) - rest);
    return power / (x + static_cast<double>(n) - rest);
  }
  real value = -unary<mpfr_eint>(-x);
  for (long k = 1; k < n; ++k) value = (power - x * value) / static_cast<double>(k);
  return value;
}

/// The sum of s^k x^(2k + first) / ((2k + first) (2k + first)!) over k, without the constant term, for s = 1 or -1.
inline real series_of_integral(real const& x, int first, int sign) {
  real const square = x * x;
  real power = first == 1 ? x : real(1.0), sum = first == 1 ? x : real(0.0);
  real const least = scaled(power, -mpfr_get_default_prec());
  for (int k = first + 2; k < 4000; k += 2) {
    power *= square / (static_cast<double>(k) * (k - 1.0) * sign);
    sum += power / static_cast<double>(k);
    if (magnitude(power) < magnitude(least) && k > 2 * std::abs(static_cast<double>(x))) break;
  }
  return sum;
}
/// The sine or the cosine integral, the latter of x >= 0.
inline real trigonometric_integral(real const& x, bool sine_integral) {
  if (x.is_nan() || (!sine_integral && x < 0.0)) return nan();
  if (x.is_zero()) return sine_integral ? x : infinity(-1);
  if (x.is_negative()) return -trigonometric_integral(-x, true);
  if (x.is_infinite() && !sine_integral) return zero();
  long const bits = bits_in_force() + 60;
  if (x < static_cast<double>(bits)) {
    precision const digits(bits + 40 + 3 * static_cast<long>(static_cast<double>(x)));
    return sine_integral ? series_of_integral(x, 1, -1) : euler_gamma() + logarithm(x) + series_of_integral(x, 0, -1);
  }
  precision const digits(bits);
  real const half_turn = circle_ratio() / 2.0;
  if (x.is_infinite()) return half_turn;
  real f = 1.0, g = 1.0;
  for (long k = 2 * (3 * bits / 10); k > 0; k -= 2) {
    f = real(1.0) - f * static_cast<double>(k * (k - 1)) / (x * x);
    g = real(1.0) - g * static_cast<double>(k * (k + 1)) / (x * x);
  }
  f /= x;
  g /= x * x;
  return sine_integral ? half_turn - f * cosine(x) - g * sine(x) : f * sine(x) - g * cosine(x);
}
/// The hyperbolic sine or cosine integral, the latter of x >= 0.
inline real hyperbolic_integral(real const& x, bool sine_integral) {
  if (x.is_nan() || (!sine_integral && x < 0.0)) return nan();
  if (x.is_zero()) return sine_integral ? x : infinity(-1);
  if (x.is_infinite()) return x;
  long const bits = bits_in_force() + 100;
  precision const digits(bits);
  if (magnitude(x) > static_cast<double>(bits))
    return x.is_negative() ? -unary<mpfr_eint>(-x) / 2.0 : unary<mpfr_eint>(x) / 2.0;
  return sine_integral ? series_of_integral(x, 1, 1) : euler_gamma() + logarithm(x) + series_of_integral(x, 0, 1);
}
/// The Fresnel integral S or C, by power series up to x = 9, beyond by the asymptotic series of DLMF 7.12.2 and 7.12.3.
inline real fresnel(real const& x, bool sine_integral) {
  if (x.is_nan() || x.is_zero()) return x;
  if (x.is_negative()) return -fresnel(-x, sine_integral);
  if (x.is_infinite()) return 0.5;
  long const bits = bits_in_force() + 60;
  if (x * x < static_cast<double>(bits) / 2) {
    precision const digits(3 * bits);
    real const t = circle_ratio() / 2.0 * x * x;
    real power = sine_integral ? x * t : x, sum = power / (sine_integral ? 3.0 : 1.0);
    for (long k = sine_integral ? 3 : 2; k < 8 * bits; k += 2) {
      power *= -(t * t) / static_cast<double>(k * (k - 1));
      sum += power / static_cast<double>(2 * k + 1);
      if (k > bits && magnitude(power) < scaled(magnitude(sum), -bits)) break;
    }
    return sum;
  }
  precision const digits(bits + 40);
  real const circle = circle_ratio(), v = circle * x * x;
  real f = 1.0, g = 1.0;
  for (long k = 4 * (bits / 4); k > 0; k -= 4) {
    f = real(1.0) - f * static_cast<double>((k - 1) * (k - 3)) / (v * v);
    g = real(1.0) - g * static_cast<double>((k - 1) * (k + 1)) / (v * v);
  }
  f /= circle * x;
  g /= circle * x * v;
  real turns;
  mpfr_fmod(turns.get(), (x * x).get(), real(4.0).get(), MPFR_RNDN);
  real const angle = circle / 2.0 * turns;
  return sine_integral ? real(0.5) - f * cosine(angle) - g * sine(angle)
                       : real(0.5) + f * sine(angle) - g * cosine(angle);
}

inline real polylog2(real const& x) {
  if (x.is_nan() || x > 1.0) return nan();
  if (x.is_zero() || x.is_infinite()) return x;
  return unary<mpfr_li2>(x);
}

/// Owen's T: the integral of its definition by the double exponential formula for |a| <= 1, DLMF 3.5.3 (v); beyond by reflection.
inline real owens_t(real const& h, real const& a) {
  if (h.is_nan() || a.is_nan()) return nan();
  if (a.is_negative()) return -owens_t(h, -a);
  if (a.is_zero() || h.is_infinite()) return zero();
  if (h.is_negative()) return owens_t(-h, a);
  long const bits = bits_in_force() + 40;
  precision const digits(bits);
  real const turn = circle_ratio() * 2.0;
  auto const beyond = [](real const& x) { return unary<mpfr_erfc>(x / square_root(2.0)) / 2.0; };
  if (a.is_infinite()) return beyond(h) / 2.0;
  if (h.is_zero() || h.exponent() < -bits) return unary<mpfr_atan>(a) / turn;
  if (a > 1.0) {
    real const q = beyond(h), r = beyond(h * a);
    return (q + r) / 2.0 - q * r - owens_t(h * a, real(1.0) / a);
  }
  real const square = h * h / 2.0;
  if (h > 100.0 || a.exponent() < -bits) return a / turn * exponential(-square);
  struct point {
    real at, weight;
  };
  static std::map<long, std::vector<point>> sets;
  std::vector<point>& points = sets[bits];
  if (points.empty()) {
    precision const more(bits + 40);
    double const per_unit = bits <= 220 ? 32 : 128;
    int const last = static_cast<int>(per_unit * std::log(static_cast<double>(bits) / 2));
    for (int k = -last; k <= last; ++k) {
      real const t = k / per_unit;
      real const s = unary<mpfr_sinh>(t) * circle_ratio() / 2.0, c = unary<mpfr_cosh>(s);
      points.push_back({real(1.0) / (real(1.0) + exponential(-(s * 2.0))),
                        circle_ratio() / 4.0 * unary<mpfr_cosh>(t) / (c * c) / per_unit});
    }
  }
  real sum = 0.0;
  for (point const& each : points) {
    real const s = a * each.at, beside = real(1.0) + s * s;
    sum += each.weight * exponential(-(square * beside)) / beside;
  }
  return sum * a / turn;
}

}  // namespace accuracy
