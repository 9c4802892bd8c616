#pragma once
/// \file
/// What the scalar elliptic functions are computed by: Carlson's symmetric integrals by duplication, DLMF 19.36(i), and Gauss's mean,
/// DLMF 19.8(i), in long double, so that the results are nearly as exact as a double holds.
#include <symwise/core/record.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline constexpr long double long_half_pi = 1.570796326794896619231321691639751442L;

/// Where the fifth order of the expansion is all that is wanted: (4^-n Q)^6 < 2^-66.
inline constexpr long double carlson_near = 3e-4L;

/// One duplication: the roots of the arguments, the sum of their products in pairs, and an argument moved by it. DLMF 19.36.1.
struct carlson_step {
  long double a, b, c, lambda;
  carlson_step(long double x, long double y, long double z)
      : a(std::sqrt(x)), b(std::sqrt(y)), c(std::sqrt(z)), lambda(a * (b + c) + b * c) {}
  template <class... X> void move(X&... x) const { ((x = (x + lambda) / 4), ...); }
};

/// R_F of numbers that are not negative, one of which may be zero. DLMF 19.36.1.
inline long double carlson_first(long double x, long double y, long double z) {
  for (;;) {
    long double const mean = (x + y + z) / 3;
    long double const u = 1 - x / mean;
    long double const v = 1 - y / mean;
    long double const w = -(u + v);
    if (std::max({std::abs(u), std::abs(v), std::abs(w)}) < carlson_near) {
      long double const e2 = u * v - w * w;
      long double const e3 = u * v * w;
      return (1 + e2 * (-1.0L / 10 + e2 / 24 - e3 * 3 / 44) + e3 / 14) / std::sqrt(mean);
    }
    carlson_step(x, y, z).move(x, y, z);
  }
}

/// The end of the expansions of R_J and R_D, of which two of four arguments coincide. DLMF 19.36.2.
inline long double carlson_tail(long double x, long double y, long double z, long double p, long double mean) {
  long double const xyz = x * y * z;
  long double const e2 = x * y + x * z + y * z - 3 * p * p;
  long double const e3 = xyz + 2 * e2 * p + 4 * p * p * p;
  long double const e4 = (2 * xyz + e2 * p + 3 * p * p * p) * p;
  long double const e5 = xyz * p * p;
  long double const sum = 1 - 3 * e2 / 14 + e3 / 6 + 9 * e2 * e2 / 88 - 3 * e4 / 22 - 9 * e2 * e3 / 52 + 3 * e5 / 26;
  return sum / (mean * std::sqrt(mean));
}

/// R_D of x and y that are not negative, one of which may be zero, and a positive z.
inline long double carlson_second(long double x, long double y, long double z) {
  long double sum = 0;
  long double factor = 1;
  for (;;) {
    long double const mean = (x + y + 3 * z) / 5;
    long double const u = 1 - x / mean;
    long double const v = 1 - y / mean;
    long double const w = -(u + v) / 3;
    if (std::max({std::abs(u), std::abs(v), std::abs(w)}) < carlson_near)
      return 3 * sum + factor * carlson_tail(u, v, w, w, mean);
    carlson_step const step(x, y, z);
    sum += factor / (step.c * (z + step.lambda));
    factor /= 4;
    step.move(x, y, z);
  }
}

/// R_C of positive numbers: the inverse tangent or hyperbolic tangent of a root, over it. DLMF 19.2.18, 19.2.19.
inline long double carlson_degenerate(long double x, long double y) {
  long double const e = (y - x) / x;
  long double const scale = 1 / std::sqrt(x);
  if (std::abs(e) < 1e-4L)
    return scale * (1 + e * (-1.0L / 3 + e * (1.0L / 5 + e * (-1.0L / 7 + e * (1.0L / 9 - e / 11)))));
  long double const root = std::sqrt(std::abs(e));
  return scale * (e > 0 ? std::atan(root) : std::log((1 + root) / std::sqrt(y / x))) / root;
}

/// R_J for positive p. Carlson, Numer. Math. 33 (1979) 1.
inline long double carlson_third(long double x, long double y, long double z, long double p) {
  long double sum = 0;
  long double factor = 1;
  for (;;) {
    long double const mean = (x + y + z + 2 * p) / 5;
    long double const u = 1 - x / mean;
    long double const v = 1 - y / mean;
    long double const w = 1 - z / mean;
    long double const t = -(u + v + w) / 2;
    if (std::max({std::abs(u), std::abs(v), std::abs(w), std::abs(t)}) < carlson_near)
      return 3 * sum + factor * carlson_tail(u, v, w, t, mean);
    carlson_step const step(x, y, z);
    long double const alpha = p * (step.a + step.b + step.c) + step.a * step.b * step.c;
    sum += factor * carlson_degenerate(alpha * alpha, p * (p + step.lambda) * (p + step.lambda));
    factor /= 4;
    step.move(x, y, z, p);
  }
}

/// The mean of Gauss of positive numbers.
inline long double gauss_mean(long double a, long double b) {
  while (std::abs(a - b) > a * 1e-10L) {
    long double const mean = (a + b) / 2;
    b = std::sqrt(a) * std::sqrt(b);
    a = mean;
  }
  return (a + b) / 2;
}

/// K, and D = (K - E)/m, of the parameter that lacks c > 0 of 1.
inline long double complete_first(long double c) { return long_half_pi / gauss_mean(1, std::sqrt(c)); }
inline long double complete_third(long double c) { return carlson_second(0, c, 1) / 3; }
/// E for c >= 0, by a sum of positive terms. DLMF 19.25.1.
inline long double complete_second(long double c) {
  return c == 0 ? 1 : c * (carlson_second(0, c, 1) + carlson_second(0, 1, c)) / 3;
}

/// An angle, the nearest multiple of pi taken off: its sine and cosine, and how many half turns that were.
struct half_turned {
  long double sine;
  long double cosine;
  long double turns;
};
inline half_turned half_turns_off(long double angle) {
  long double const turns = std::nearbyint(angle / (2 * long_half_pi));
  // pi in two parts, the first of so few digits that its product with the turns is exact where that matters
  long double const rest =
      (angle - turns * 3.14159265346825122833251953125L) - turns * 1.2154201013012385202950288419716939937510e-10L;
  return {std::sin(rest), std::cos(rest), turns};
}

/// F of the angle that `at` is of, for m < 1. DLMF 19.25.5.
inline long double incomplete_first(half_turned const& at, long double m) {
  long double const square = at.cosine * at.cosine;
  long double const inner = at.sine * carlson_first(square, square + (1 - m) * at.sine * at.sine, 1);
  return at.turns == 0 ? inner : inner + 2 * at.turns * complete_first(1 - m);
}
/// E of it; near the end of its range by a sum of positive terms. DLMF 19.25.9, 19.25.10.
inline long double incomplete_second(half_turned const& at, long double m) {
  long double const square = at.cosine * at.cosine;
  long double const s = at.sine;
  long double const delta = square + (1 - m) * s * s;
  long double const first = s * carlson_first(square, delta, 1);
  long double const inner = m > 1 || m * s * s < 0.5L
                                ? first - m * s * s * s * carlson_second(square, delta, 1) / 3
                                : (1 - m) * (first + m * s * s * s * carlson_second(square, 1, delta) / 3) +
                                      m * s * at.cosine / std::sqrt(delta);
  return at.turns == 0 ? inner : inner + 2 * at.turns * complete_second(1 - m);
}
/// The third kind between -pi/2 and pi/2, where n sin^2 < 1. DLMF 19.25.14; by 19.7.8 where its terms would cancel, n far below m.
inline long double third_to_sine(long double n, long double sine, long double cosine, long double m) {
  long double const square = cosine * cosine;
  long double const s = sine;
  long double const delta = square + (1 - m) * s * s;
  long double const first = s * carlson_first(square, delta, 1);
  // of a characteristic, and what it lacks of 1
  auto const direct = [&](long double c, long double rest) {
    return first + c * s * s * s * carlson_third(square, delta, 1, square + rest * s * s) / 3;
  };
  if (n >= 0 || m < n / 2) return direct(n, 1 - n);
  long double const moved = (m - n) / (1 - n);
  return -n / (1 - n) * ((1 - m) / (m - n)) * direct(moved, (1 - m) / (1 - n)) + m / (m - n) * first +
         std::sqrt(-n / (m - n) / (1 - n)) * std::atan(std::sqrt(-n * moved) * s * cosine / std::sqrt(delta));
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
