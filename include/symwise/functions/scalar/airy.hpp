#pragma once
/// \file
/// The four Airy functions in numbers: power series in double-double, an integral, asymptotic expansions.
#include <symwise/functions/scalar/policy.hpp>

#include <array>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

constexpr double_sum quick_sum(double a, double b) {
  double const s = a + b;
  return {s, b - (s - a)};
}
inline double_sum sum_in_words(double_sum const& a, double_sum const& b) {
  double_sum const s = exact_sum(a.high, b.high);
  return quick_sum(s.high, s.low + (a.low + b.low));
}
inline double_sum product_in_words(double_sum const& a, double_sum const& b) {
  double const p = a.high * b.high;
  return quick_sum(p, std::fma(a.high, b.high, -p) + (a.high * b.low + a.low * b.high));
}
inline double_sum quotient_in_words(double_sum const& a, double b) {
  double const q = a.high / b;
  return quick_sum(q, (std::fma(-q, b, a.high) + a.low) / b);
}

/// Which of the four.
enum class airy_kind : unsigned char { ai, bi };

/// First term times 1 + x^3/((3 + A)(3 + B)) (1 + x^3/((6 + A)(6 + B)) (1 + ...)).
template <int A, int B>
double_sum airy_series(double_sum const& first, double_sum const& cube) {
  double_sum total = first;
  double_sum term = first;
  double largest = std::abs(first.high);
  for (double j = 3; std::abs(term.high) > 0x1p-110 * largest && j < 400; j += 3) {
    term = quotient_in_words(product_in_words(term, cube), (j + A) * (j + B));
    total = sum_in_words(total, term);
    largest = std::fmax(largest, std::abs(total.high));
  }
  return total;
}

/// By the power series, DLMF 9.4; right beside the zeros too.
template <airy_kind Kind, bool Prime>
double airy_near(double x) {
  constexpr double_sum at_zero = {0x1.6b8c7962715b8p-2, 0x1.7a96d7bb04e65p-56};  // Ai(0)
  constexpr double_sum slope = {0x1.0907f42b70f8bp-2, -0x1.d1459035afde2p-56};   // -Ai'(0)
  constexpr double_sum root_of_3 = {0x1.bb67ae8584caap+0, 0x1.cec95d0b5c1e3p-54};
  double_sum const square = {x * x, std::fma(x, x, -(x * x))};
  double_sum const cube = product_in_words(square, {x, 0});
  double_sum even;
  double_sum odd;
  if constexpr (Prime) {
    even = airy_series<2, 0>({square.high / 2, square.low / 2}, cube);
    odd = airy_series<0, -2>({1, 0}, cube);
  } else {
    even = airy_series<-1, 0>({1, 0}, cube);
    odd = airy_series<0, 1>({x, 0}, cube);
  }
  even = product_in_words(even, at_zero);
  odd = product_in_words(odd, slope);
  if constexpr (Kind == airy_kind::ai) return sum_in_words(even, {-odd.high, -odd.low}).high;
  return product_in_words(root_of_3, sum_in_words(even, odd)).high;
}

/// 2/3 x^1.5, in two words.
inline double_sum airy_zeta(double x) {
  constexpr double_sum two_thirds = {0x1.5555555555555p-1, 0x1.5555555555555p-55};
  double const root = std::sqrt(x);
  double const lost = std::fma(-root, root, x) / (2 * root);
  return product_in_words(product_in_words({root, lost}, {x, 0}), two_thirds);
}

/// K of the order 1/3 or 2/3 times exp(z), the integral of exp(-z (cosh t - 1)) cosh(order t) over t > 0 by the trapezoidal rule, for
/// 1.8 < z < 22.  DLMF 10.32.9.
template <bool Prime>
double airy_integral(double z) {
  struct node {
    double fall;
    double weight;
  };
  constexpr double step = 0.125;
  static std::array<node, 32> const nodes = [] {
    std::array<node, 32> all{};
    double t = step;
    for (node& each : all) {
      double const half = std::sinh(t / 2);
      each = {2 * half * half, step * std::cosh(t * (Prime ? 2 : 1) / 3)};
      t += step;
    }
    return all;
  }();
  double total = 0;
  for (std::size_t k = nodes.size(); k-- > 0;) total += nodes[k].weight * std::exp(-z * nodes[k].fall);
  return total + step / 2;
}

/// The sums with the coefficients u_k or, for derivatives, v_k, of even and odd k, signs by pairs where Alternating.  DLMF 9.7.2.
struct airy_sums {
  double even = 1;
  double odd = 0;
};
template <bool Prime, bool Alternating>
airy_sums airy_expansion(double zeta) {
  airy_sums s;
  double u = 1;
  double before = 1;
  for (double k = 1; k < 60; ++k) {
    u *= (6 * k - 5) * (6 * k - 3) * (6 * k - 1) / ((2 * k - 1) * 216 * k * zeta);
    double const term = Prime ? -u * (6 * k + 1) / (6 * k - 1) : u;
    if (std::abs(term) > before || std::abs(term) < 0x1p-60) break;
    before = std::abs(term);
    bool const is_odd = std::fmod(k, 2) != 0;
    double const signed_term = Alternating && std::fmod(k, 4) >= 2 ? -term : term;
    (is_odd ? s.odd : s.even) += signed_term;
  }
  return s;
}

inline constexpr double airy_break = 10;  // from there on the expansions show all digits of a double
inline constexpr double root_of_pi = 0x1.c5bf891b4ef6bp+0;

/// x^(1/4) or its reciprocal, over the root of pi.
template <bool Prime>
double airy_amplitude(double x) {
  double const fourth = std::sqrt(std::sqrt(x));
  return Prime ? fourth / root_of_pi : 1 / (fourth * root_of_pi);
}

/// DLMF 9.7.9 to 9.7.12, for x = -z.
template <airy_kind Kind, bool Prime>
double airy_wave(double z) {
  double_sum const zeta = airy_zeta(std::fmin(z, 0x1p600));  // the phase of larger ones is beyond two words as it is
  airy_sums const s = airy_expansion<Prime, true>(zeta.high);
  double const c = std::cos(zeta.low);
  double const d = std::sin(zeta.low);
  double const cosine = std::cos(zeta.high) * c - std::sin(zeta.high) * d;
  double const sine = std::sin(zeta.high) * c + std::cos(zeta.high) * d;
  // those of zeta - pi/4, times sqrt 2
  double const x = cosine + sine;
  double const y = sine - cosine;
  double wave = 0;
  if constexpr (Kind == airy_kind::ai) {
    wave = Prime ? y * s.even - x * s.odd : x * s.even + y * s.odd;
  } else {
    wave = Prime ? x * s.even + y * s.odd : x * s.odd - y * s.even;
  }
  return airy_amplitude<Prime>(z) * (wave * 0x1.6a09e667f3bcdp-1);
}

/// Ai, Bi or its derivative. float goes through double.
template <airy_kind Kind, bool Prime>
double airy(double x) {
  if (std::isnan(x)) return x;
  if (std::isinf(x)) {
    if (x < 0) return Prime ? not_a_number : 0;
    return Kind == airy_kind::bi ? inf : Prime ? -0.0 : 0;
  }
  if (x < -airy_break) return airy_wave<Kind, Prime>(-x);
  if (x <= (Kind == airy_kind::ai ? 2 : airy_break)) return airy_near<Kind, Prime>(x);
  if (x > 200) return Kind == airy_kind::bi ? inf : Prime ? -0.0 : 0;
  double_sum const zeta = airy_zeta(x);
  if constexpr (Kind == airy_kind::bi) {
    airy_sums const s = airy_expansion<Prime, false>(zeta.high);
    double const root = std::exp(zeta.high / 2);
    return root * (airy_amplitude<Prime>(x) * ((s.even + s.odd) * (1 + zeta.low))) * root;
  } else {
    double const root = std::exp(zeta.high / -2);
    double scaled = 0;
    if (x < airy_break) {
      constexpr double of_root = 0x1.785fb53dcdc1ap-3;  // 1/(pi sqrt 3)
      scaled = airy_integral<Prime>(zeta.high) * of_root * (Prime ? -x : std::sqrt(x));
    } else {
      airy_sums const s = airy_expansion<Prime, false>(zeta.high);
      scaled = airy_amplitude<Prime>(x) * ((s.even - s.odd) / (Prime ? -2 : 2));
    }
    return root * (scaled * (1 - zeta.low)) * root;
  }
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
