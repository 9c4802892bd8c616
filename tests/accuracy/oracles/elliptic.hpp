#pragma once
// Oracles of the elliptic integrals: Carlson's duplication and the mean of Gauss in many digits.
#include "accuracy/measure.hpp"

#include <symwise/functions.hpp>

namespace accuracy {

namespace elliptic {

/// More bits while a sum is made whose terms may cancel.
inline long wide() { return mpfr_get_default_prec() + 120; }

inline real first(real x, real y, real z) {
  precision const p(wide());
  for (;;) {
    real const mean = (x + y + z) / 3.0;
    real const u = real(1.0) - x / mean, v = real(1.0) - y / mean, w = -(u + v);
    if (magnitude(u) + magnitude(v) < scaled(1.0, -wide() / 6 - 2)) {
      real const e2 = u * v - w * w, e3 = u * v * w;
      return (real(1.0) - e2 / 10.0 + e3 / 14.0 + e2 * e2 / 24.0 - e2 * e3 * 3.0 / 44.0) / square_root(mean);
    }
    real const a = square_root(x), b = square_root(y), c = square_root(z), lambda = a * b + a * c + b * c;
    x = (x + lambda) / 4.0;
    y = (y + lambda) / 4.0;
    z = (z + lambda) / 4.0;
  }
}

/// R_C(1, 1 + e).
inline real degenerate(real const& e) {
  if (e.is_zero()) return 1.0;
  precision const p(2 * wide());
  real const root = square_root(magnitude(e));
  return (e > 0.0 ? unary<mpfr_atan>(root) : unary<mpfr_atanh>(root)) / root;
}

/// R_J for positive p; R_D is R_J(x, y, z, z).
inline real third(real x, real y, real z, real p) {
  precision const more(wide());
  real sum = 0.0, factor = 1.0;
  for (;;) {
    real const mean = (x + y + z + p * 2.0) / 5.0;
    real const u = real(1.0) - x / mean, v = real(1.0) - y / mean, w = real(1.0) - z / mean, t = -(u + v + w) / 2.0;
    if (magnitude(u) + magnitude(v) + magnitude(w) < scaled(1.0, -wide() / 6 - 2)) {
      real const xyz = u * v * w, e2 = u * v + u * w + v * w - t * t * 3.0, e3 = xyz + e2 * t * 2.0 + t * t * t * 4.0,
                 e4 = (xyz * 2.0 + e2 * t + t * t * t * 3.0) * t, e5 = xyz * t * t;
      real const series = real(1.0) - e2 * 3.0 / 14.0 + e3 / 6.0 + e2 * e2 * 9.0 / 88.0 - e4 * 3.0 / 22.0 -
                          e2 * e3 * 9.0 / 52.0 + e5 * 3.0 / 26.0;
      return sum * 6.0 + factor * series / (mean * square_root(mean));
    }
    real const a = square_root(x), b = square_root(y), c = square_root(z), d = square_root(p),
               lambda = a * b + a * c + b * c, product = (d + a) * (d + b) * (d + c);
    sum += factor / product * degenerate((p - x) * (p - y) * (p - z) / (product * product));
    factor = factor / 4.0;
    x = (x + lambda) / 4.0;
    y = (y + lambda) / 4.0;
    z = (z + lambda) / 4.0;
    p = (p + lambda) / 4.0;
  }
}
inline real second(real const& x, real const& y, real const& z) { return third(x, y, z, z); }

inline real k_of(real const& rest) { return first(0.0, rest, 1.0); }         ///< K, rest = 1 - m
inline real d_of(real const& rest) { return second(0.0, rest, 1.0) / 3.0; }  ///< D
inline real e_of(real const& rest) {                                         ///< E, for rest > 0
  return rest * (second(0.0, rest, 1.0) + second(0.0, 1.0, rest)) / 3.0;
}

/// The nearest multiple of pi taken off an angle.
struct angle {
  real sine, cosine, turns;
  explicit angle(real const& phi) {
    precision const more(wide() + 1200);
    mpfr_rint(turns.get(), (phi / circle_ratio()).get(), MPFR_RNDN);
    real const rest = phi - turns * circle_ratio();
    sine = accuracy::sine(rest);
    cosine = accuracy::cosine(rest);
  }
};

}  // namespace elliptic

/// Parameters of every size, and near 1.
inline sampling elliptic_parameters() {
  return {.intervals = {{-2, 1}, {0, 1}, {0.99, 1}, {-100, 1}}, .breaks = {1, 0.5}, .weight = .4, .stride = 5};
}

template <>
struct oracle<symwise::ellint_k_> {
  static real value(real const& m) {
    if (!(m <= 1.0)) return nan();
    if (m == real(1.0)) return infinity();
    precision const exact(elliptic::wide() + 120);
    return m.is_infinite() ? zero() : elliptic::k_of(real(1.0) - m);
  }
  static sampling where() { return elliptic_parameters(); }
};
template <>
struct oracle<symwise::ellint_d_> {
  static real value(real const& m) {
    if (!(m <= 1.0)) return nan();
    if (m == real(1.0)) return infinity();
    precision const exact(elliptic::wide() + 120);
    return m.is_infinite() ? zero() : elliptic::d_of(real(1.0) - m);
  }
  static sampling where() { return elliptic_parameters(); }
};
template <>
struct oracle<symwise::ellint_e_> {
  static real value(real const& m) {
    if (!(m <= 1.0)) return nan();
    if (m == real(1.0)) return 1.0;
    precision const exact(elliptic::wide() + 120);
    return m.is_infinite() ? infinity() : elliptic::e_of(real(1.0) - m);
  }
  static sampling where() { return elliptic_parameters(); }
};
template <>
struct oracle<symwise::comp_ellint_1_> {
  static real value(real const& k) { return oracle<symwise::ellint_k_>::value(exact_square(k)); }
  static sampling where() { return {.intervals = {{-1, 1}, {0.99, 1}}, .breaks = {1}, .weight = .4, .stride = 5}; }
  static real exact_square(real const& k) {
    precision const exact(2300);
    return k * k;
  }
};
template <>
struct oracle<symwise::comp_ellint_2_> {
  static real value(real const& k) {
    return oracle<symwise::ellint_e_>::value(oracle<symwise::comp_ellint_1_>::exact_square(k));
  }
  static sampling where() { return oracle<symwise::comp_ellint_1_>::where(); }
};

struct incomplete_elliptic {
  static std::array<sampling, 2> where() {
    return {{{.intervals = {{-1.6, 1.6}, {-10, 10}, {-1000, 1000}},
              .breaks = {1.5707963267948966},
              .largest = 1e6,
              .weight = .3,
              .stride = 17},
             {.intervals = {{-2, 1}, {0, 1}, {0.99, 1}, {-100, 2}}, .breaks = {1}, .weight = .3, .stride = 17}}};
  }
};
template <>
struct oracle<symwise::ellint_f_> : incomplete_elliptic {
  static real value(real const& phi, real const& m) {
    if (phi.is_nan() || m.is_nan()) return nan();
    if (phi.is_zero()) return phi;
    if (phi.is_infinite()) return m < 1.0 && !m.is_infinite() ? phi : nan();
    if (m.is_infinite() && m < 0.0) return zero(phi.is_negative() ? -1 : 1);
    if (m.is_infinite()) return nan();
    elliptic::angle const at(phi);
    if (m >= 1.0 && !at.turns.is_zero()) return m == real(1.0) ? infinity(phi.is_negative() ? -1 : 1) : nan();
    precision const exact(elliptic::wide() + 120);
    real const c = at.cosine * at.cosine, delta = c + (real(1.0) - m) * at.sine * at.sine;
    if (delta < 0.0) return nan();
    real const inner = at.sine * elliptic::first(c, delta, 1.0);
    return at.turns.is_zero() ? inner : inner + at.turns * 2.0 * elliptic::k_of(real(1.0) - m);
  }
};
template <>
struct oracle<symwise::ellint_e_inc_> : incomplete_elliptic {
  static real value(real const& phi, real const& m) {
    if (phi.is_nan() || m.is_nan()) return nan();
    if (phi.is_zero()) return phi;
    if (phi.is_infinite()) return m <= 1.0 ? phi : nan();
    if (m.is_infinite()) return m < 0.0 ? infinity(phi.is_negative() ? -1 : 1) : nan();
    elliptic::angle const at(phi);
    if (m > 1.0 && !at.turns.is_zero()) return nan();
    precision const exact(elliptic::wide() + 120);
    if (m == real(1.0)) return at.sine + at.turns * 2.0;
    real const c = at.cosine * at.cosine, delta = c + (real(1.0) - m) * at.sine * at.sine;
    if (delta < 0.0) return nan();
    real const inner = at.sine * elliptic::first(c, delta, 1.0) -
                       m * at.sine * at.sine * at.sine * elliptic::second(c, delta, 1.0) / 3.0;
    return at.turns.is_zero() ? inner : inner + at.turns * 2.0 * elliptic::e_of(real(1.0) - m);
  }
};

namespace elliptic {

/// Between -pi/2 and pi/2. DLMF 19.25.14; for characteristics of many digits, of which as many would cancel, through 19.7.8, the others
/// through neither.
inline real pi_between(real const& n, real const& s, real const& c, real const& m) {
  long const digits_of_n = n.is_zero() ? 0 : std::max(0L, n.exponent());
  precision const exact(wide() + 400);
  real const cc = c * c, delta = cc + (real(1.0) - m) * s * s, plain = s * first(cc, delta, 1.0);
  auto const direct = [&](real const& a, real const& rest) {
    return plain + a * s * s * s * third(cc, delta, 1.0, cc + rest * s * s) / 3.0;
  };
  if (digits_of_n < 100 || m < n / 2.0) return direct(n, real(1.0) - n);
  real const above = m - n, below = real(1.0) - n, moved = above / below;
  return -n / below * (real(1.0) - m) / above * direct(moved, (real(1.0) - m) / below) + m / above * plain +
         square_root(-n / (above * below)) * unary<mpfr_atan>(square_root(-n * moved) * s * c / square_root(delta));
}

}  // namespace elliptic

template <>
struct oracle<symwise::ellint_pi_> {
  static real value(real const& n, real const& m) {
    if (!(n <= 1.0) || !(m <= 1.0)) return nan();
    if (n.is_infinite() || m.is_infinite()) return n == real(1.0) || m == real(1.0) ? nan() : zero();
    if (n == real(1.0) || m == real(1.0)) return infinity();
    precision const exact(elliptic::wide() + 400);
    return elliptic::pi_between(n, 1.0, 0.0, m);
  }
  static std::array<sampling, 2> where() {
    sampling const s{.intervals = {{-2, 1}, {0, 1}, {-100, 1}},
                     .breaks = {1},
                     .smallest = 1e-8,
                     .largest = 1e8,
                     .weight = .05,
                     .stride = 67};
    return {s, s};
  }
};
template <>
struct oracle<symwise::ellint_pi_inc_> {
  static constexpr bool slow = true;  // where every value counts, fewer points
  static real value(real const& n, real const& phi, real const& m) {
    if (n.is_nan() || phi.is_nan() || m.is_nan()) return nan();
    if (phi.is_zero()) return phi;
    if (phi.is_infinite()) return n < 1.0 && m < 1.0 && !n.is_infinite() && !m.is_infinite() ? phi : nan();
    if (n.is_infinite() || m.is_infinite()) return n < 1.0 && m < 1.0 ? zero(phi.is_negative() ? -1 : 1) : nan();
    elliptic::angle const at(phi);
    if (!at.turns.is_zero() && (n >= 1.0 || m >= 1.0)) return nan();
    precision const exact(elliptic::wide() + 400);
    real const s = at.sine * at.sine, c = at.cosine * at.cosine;
    if (c + (real(1.0) - n) * s <= 0.0 || c + (real(1.0) - m) * s < 0.0) return nan();
    real const inner = elliptic::pi_between(n, at.sine, at.cosine, m);
    return at.turns.is_zero() ? inner : inner + at.turns * 2.0 * elliptic::pi_between(n, 1.0, 0.0, m);
  }
  static std::array<sampling, 3> where() {
    sampling const s{.intervals = {{-2, 1}, {0, 1}, {-10, 1}},
                     .breaks = {1},
                     .smallest = 1e-3,
                     .largest = 1e3,
                     .weight = .3,
                     .stride = 97};
    return {
        s, {.intervals = {{-1.5, 1.5}, {-10, 10}}, .smallest = 1e-3, .largest = 1e3, .weight = .3, .stride = 97}, s};
  }
};
template <>
struct oracle<symwise::carlson_rf_> {
  static real value(real const& x, real const& y, real const& z) {
    if (!(x >= 0.0) || !(y >= 0.0) || !(z >= 0.0)) return nan();
    int const zeros = int{x.is_zero()} + int{y.is_zero()} + int{z.is_zero()};
    bool const infinite = x.is_infinite() || y.is_infinite() || z.is_infinite();
    if (zeros > 1) return infinite ? nan() : infinity();
    return infinite ? zero() : elliptic::first(x, y, z);
  }
  static std::array<sampling, 3> where() {
    sampling const s{.intervals = {{0, 1}, {0, 10}}, .weight = .6, .stride = 29};
    return {s, s, s};
  }
};
template <>
struct oracle<symwise::carlson_rd_> {
  static real value(real const& x, real const& y, real const& z) {
    if (!(x >= 0.0) || !(y >= 0.0) || !(z >= 0.0)) return nan();
    bool const infinite = x.is_infinite() || y.is_infinite() || z.is_infinite();
    if (z.is_zero() || (x.is_zero() && y.is_zero())) return infinite ? nan() : infinity();
    return infinite ? zero() : elliptic::second(x, y, z);
  }
  static std::array<sampling, 3> where() { return oracle<symwise::carlson_rf_>::where(); }
};
template <>
struct oracle<symwise::agm_> {
  static real value(real const& a, real const& b) {
    if (!(a >= 0.0) || !(b >= 0.0)) return nan();
    if (a.is_zero() || b.is_zero()) return a.is_infinite() || b.is_infinite() ? nan() : zero();
    return a.is_infinite() || b.is_infinite() ? infinity() : binary<mpfr_agm>(a, b);
  }
  static std::array<sampling, 2> where() {
    sampling const s{.intervals = {{0, 10}, {0, 1}}, .weight = .5, .stride = 7};
    return {s, s};
  }
};

}  // namespace accuracy
