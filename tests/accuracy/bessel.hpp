#pragma once
// Reference values of the Bessel functions of real order, DLMF chapter 10: power series with as many digits more as cancel,
// Hankel's expansions for large arguments. Meant for orders up to about a thousand.
#include <algorithm>
#include <cmath>

#include "real.hpp"

namespace accuracy {

namespace bessel {

constexpr long kept = 120;  // bits that are right in the end, relative to the envelope of the function

/// Sum of (sign x^2 / 4)^k / (k! (nu+1)_k) times (x/2)^nu / Gamma(nu + 1), x > 0: J for sign -1, I for +1. DLMF 10.2.2, 10.25.2.
inline real series(real const& nu, real const& x, int sign) {
  real const q = x * x / (sign < 0 ? -4.0 : 4.0);
  real sum = 1.0, term = 1.0, largest = 1.0;
  long const bits = mpfr_get_default_prec();
  for (long k = 1;; ++k) {
    term *= q / (nu + static_cast<double>(k));
    term /= static_cast<double>(k);
    sum += term;
    if (largest < magnitude(term)) largest = magnitude(term);
    if (term.is_zero() || (magnitude(term) < scaled(largest, -bits) && nu + static_cast<double>(k) > 0.0)) break;
  }
  return sum * power(x / 2.0, nu) / gamma_function(nu + 1.0);
}

/// Hankel's sums, DLMF 10.17.3: P and Q with J = sqrt(2/(pi x)) (P cos w - Q sin w), Y = sqrt(2/(pi x)) (P sin w + Q cos w).
struct hankel {
  real p = 1.0, q = 0.0, alternating = 1.0, plain = 1.0;  // plain: sum of a_k / x^k, alternating: of (-1)^k a_k / x^k
  hankel(real const& nu, real const& x) {
    real term = 1.0;
    real const square = nu * nu * 4.0;
    for (int k = 1; k < 100000; ++k) {
      double const odd = 2.0 * k - 1;
      term *= (square - odd * odd) / (x * (8.0 * k));
      if (term.is_zero()) break;
      plain += term;
      alternating += k % 2 ? -term : term;
      (k % 2 ? q : p) += (k / 2) % 2 ? -term : term;
      if (magnitude(term) < scaled(1.0, -kept - 80)) break;
    }
  }
};
/// Whether Hankel's expansion reaches the digits wanted: its smallest term is about exp(-2x).
inline bool far(real const& nu, real const& x) { return x > 150.0 && x > nu * nu; }

/// w = x - nu pi / 2 - pi / 4.
inline real phase(real const& nu, real const& x) { return x - circle_ratio() * (nu * 2.0 + 1.0) / 4.0; }
inline bool odd(real const& n) { return !(n / 2.0).is_integer(); }

/// Bits for which power series of J and Y, I and K keep their promise.
inline long bits(real const& x) { return 3 * kept + 200 + static_cast<long>(double(x) * 3); }

/// A number so near to an integer order that the function of it is the same in all digits kept, but not an integer.
inline real aside(real const& nu) { return nu.is_integer() ? nu + scaled(1.0, -kept - 40) : nu; }

}  // namespace bessel

/// J of order nu. Negative x: integer orders only, NaN otherwise.
inline real bessel_j(real const& nu, real const& x) {
  using namespace bessel;
  if (nu.is_nan() || x.is_nan() || nu.is_infinite()) return nan();
  bool const integer = nu.is_integer();
  if (x.is_negative() && !x.is_zero()) return !integer ? nan() : odd(nu) ? -bessel_j(nu, -x) : bessel_j(nu, -x);
  if (integer && nu < 0.0) return odd(nu) ? -bessel_j(-nu, x) : bessel_j(-nu, x);
  if (x.is_infinite()) return zero();
  if (x.is_zero()) {
    if (nu.is_zero()) return 1.0;
    if (integer) return zero(odd(nu) && x.is_negative() ? -1 : 1);
    if (nu > 0.0) return zero();
    return infinity(gamma_function(nu + 1.0).is_negative() ? -1 : 1);
  }
  if (far(nu, x)) {
    precision const p(2 * kept + 120 + std::max(0L, x.exponent()));
    hankel const h(nu, x);
    real const w = phase(nu, x);
    return square_root(real(2.0) / (circle_ratio() * x)) * (h.p * cosine(w) - h.q * sine(w));
  }
  precision const p(bits(x));
  return series(nu, x, -1);
}

/// Y of order nu, x >= 0; NaN for negative x.
inline real bessel_y(real const& nu, real const& x) {
  using namespace bessel;
  if (nu.is_nan() || x.is_nan() || nu.is_infinite() || (x.is_negative() && !x.is_zero())) return nan();
  bool const integer = nu.is_integer();
  if (integer && nu < 0.0) return odd(nu) ? -bessel_y(-nu, x) : bessel_y(-nu, x);
  if (x.is_infinite()) return zero();
  if (nu < 0.0 && (nu - 0.5).is_integer()) return odd(nu - 0.5) ? bessel_j(-nu, x) : -bessel_j(-nu, x);
  if (x.is_zero()) {
    if (integer || nu > 0.0) return infinity(-1);
    // Y_-m = cos(pi m) Y_m + sin(pi m) J_m, and the first prevails
    return infinity(cosine(circle_ratio() * nu).is_negative() ? 1 : -1);
  }
  if (far(nu, x)) {
    precision const p(2 * kept + 120 + std::max(0L, x.exponent()));
    hankel const h(nu, x);
    real const w = phase(nu, x);
    return square_root(real(2.0) / (circle_ratio() * x)) * (h.p * sine(w) + h.q * cosine(w));
  }
  precision const p(bits(x));
  real const order = aside(nu), turn = circle_ratio() * order;
  return (series(order, x, -1) * cosine(turn) - series(-order, x, -1)) / sine(turn);
}

/// I of order nu. Negative x: integer orders only, NaN otherwise.
inline real bessel_i(real const& nu, real const& x) {
  using namespace bessel;
  if (nu.is_nan() || x.is_nan() || nu.is_infinite()) return nan();
  bool const integer = nu.is_integer();
  if (x.is_negative() && !x.is_zero()) return !integer ? nan() : odd(nu) ? -bessel_i(nu, -x) : bessel_i(nu, -x);
  if (integer && nu < 0.0) return bessel_i(-nu, x);
  if (x.is_infinite()) return infinity();
  if (x.is_zero()) {
    if (nu.is_zero()) return 1.0;
    if (integer) return zero(odd(nu) && x.is_negative() ? -1 : 1);
    if (nu > 0.0) return zero();
    return infinity(gamma_function(nu + 1.0).is_negative() ? -1 : 1);
  }
  if (x > 20000.0) return infinity();  // beyond double for every order meant here
  if (far(nu, x)) {                    // DLMF 10.40.1
    precision const p(2 * kept + 120);
    return unary<mpfr_exp>(x) / square_root(circle_ratio() * x * 2.0) * hankel(nu, x).alternating;
  }
  precision const p(nu < 0.0 ? bits(x) : 3 * kept);
  return series(nu, x, 1);
}

/// K of order nu, x >= 0; NaN for negative x.
inline real bessel_k(real const& order, real const& x) {
  using namespace bessel;
  if (order.is_nan() || x.is_nan() || order.is_infinite() || (x.is_negative() && !x.is_zero())) return nan();
  if (x.is_infinite()) return zero();
  if (x.is_zero()) return infinity();
  real const nu = magnitude(order);
  if (far(nu, x)) {  // DLMF 10.40.2
    precision const p(2 * kept + 120);
    return square_root(circle_ratio() / (x * 2.0)) * unary<mpfr_exp>(-x) * hankel(nu, x).plain;
  }
  precision const p(bits(x));
  real const m = aside(nu), pi = circle_ratio();
  return pi / 2.0 * (series(-m, x, 1) - series(m, x, 1)) / sine(m * pi);
}

/// Ai and Bi, or their derivatives.
struct airy_pair {
  real ai;
  real bi;
};
/// Ai(0) and -Ai'(0) in the precision of now, DLMF 9.2. Gamma functions take longer than all the rest: up to 1024 bits they are kept.
inline airy_pair airy_at_zero() {
  constexpr long most = 1024;
  auto const compute = [] {
    real const third = real(1.0) / 3.0;
    return airy_pair{real(1.0) / (power(real(3.0), third * 2.0) * gamma_function(third * 2.0)),
                     real(1.0) / (power(real(3.0), third) * gamma_function(third))};
  };
  if (mpfr_get_default_prec() > most) return compute();
  static airy_pair const kept_ = [&] {
    precision const p(most);
    return compute();
  }();
  return kept_;
}

/// By power series up to |x| = 100, DLMF 9.4; beyond by the expansions DLMF 9.7.
inline airy_pair airy(real const& x, bool prime) {
  if (x.is_nan()) return {nan(), nan()};
  if (x.is_infinite()) {
    if (x.is_negative()) return prime ? airy_pair{nan(), nan()} : airy_pair{zero(), zero()};
    return {zero(prime ? -1 : 1), infinity()};
  }
  real const size = magnitude(x);
  if (size > 100.0 && x > 0.0 && x > 300.0) return {zero(prime ? -1 : 1), infinity()};
  if (size <= 100.0) {
    precision const p(600 + static_cast<long>(4 * double(size) * std::sqrt(double(size))));
    long const bits = mpfr_get_default_prec();
    real const cube = x * x * x;
    auto const sum = [&](real const& first, int a, int b) {
      real total = first, term = first, largest = magnitude(first);
      for (int j = 3; !term.is_zero() && !(magnitude(term) < scaled(largest, -bits)); j += 3) {
        term *= cube;
        term /= static_cast<double>((j + a) * (j + b));
        total += term;
        if (largest < magnitude(total)) largest = magnitude(total);
      }
      return total;
    };
    airy_pair const at_zero = airy_at_zero();
    real const even = (prime ? sum(x * x / 2.0, 2, 0) : sum(1.0, -1, 0)) * at_zero.ai;
    real const odd = (prime ? sum(1.0, 0, -2) : sum(x, 0, 1)) * at_zero.bi;
    return {even - odd, square_root(real(3.0)) * (even + odd)};
  }
  precision const p(600 + 2 * std::max(0L, x.exponent()));
  real const root = square_root(size), zeta = size * root * 2.0 / 3.0;
  real alternating = 1.0, plain = 1.0, p_sum = 1.0, q_sum = 0.0, u = 1.0;
  for (int k = 1; k < 2000; ++k) {
    u *= real((6.0 * k - 5) * (6.0 * k - 3) * (6.0 * k - 1)) / (zeta * ((2.0 * k - 1) * 216 * k));
    if (magnitude(u) < scaled(1.0, -300)) break;
    real const term = prime ? -u * (6.0 * k + 1) / (6.0 * k - 1) : u;
    plain += term;
    alternating += k % 2 ? -term : term;
    (k % 2 ? q_sum : p_sum) += (k / 2) % 2 ? -term : term;
  }
  real const fourth = square_root(root), scale = (prime ? fourth : real(1.0) / fourth) / square_root(circle_ratio());
  if (x > 0.0) {
    real const e = unary<mpfr_exp>(zeta);
    return {scale * alternating / e / (prime ? -2.0 : 2.0), scale * plain * e};
  }
  real const w = zeta - circle_ratio() / 4.0, c = cosine(w), s = sine(w);
  if (prime) return {scale * (s * p_sum - c * q_sum), scale * (c * p_sum + s * q_sum)};
  return {scale * (c * p_sum + s * q_sum), scale * (c * q_sum - s * p_sum)};
}

}  // namespace accuracy
