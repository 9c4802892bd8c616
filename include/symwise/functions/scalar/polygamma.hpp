#pragma once
/// \file
/// Scalar evaluation of polygamma.
#include <symwise/functions/gamma/polygamma.hpp>
#include <symwise/functions/scalar/digamma.hpp>

#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A number times a power of two that may be out of the range of double.
struct scaled_double {
  double value;
  int exponent;
};

/// n!, n >= 0, rounded once.
inline scaled_double scaled_factorial(int n) {
  double high = 1;
  double low = 0;
  int exponent = 0;
  for (int k = 2; k <= n; ++k) {
    double const product = high * k;
    low = low * k + std::fma(high, static_cast<double>(k), -product);
    high = product;
    if (high > 0x1p900) {
      high *= 0x1p-900;
      low *= 0x1p-900;
      exponent += 900;
    }
  }
  return {high + low, exponent};
}

/// Hurwitz's zeta, the sum of (x + k)^-s over k >= 0, for x > 0 and an integer s from 2 to 1001: the terms below a shifted argument
/// one by one, the rest by Euler and Maclaurin, DLMF 25.11.28. All terms have one sign.
inline scaled_double hurwitz(int s, double_sum x) {
  // B_2k / (2k)!, DLMF 24.2.1
  constexpr double coefficients[] = {
      0.083333333333333333,   -0.0013888888888888889,  3.3068783068783069e-05, -8.2671957671957672e-07,
      2.0876756987868099e-08, -5.2841901386874932e-10, 1.3382536530684679e-11, -3.3896802963225829e-13,
      8.5860620562778446e-15, -2.1748686985580619e-16, 5.5090028283602295e-18, -1.3954464685812523e-19,
      3.5347070396294675e-21, -8.9535174270375469e-23, 2.2679524523376831e-24, -5.7447906688722024e-26,
      1.4551724756148649e-27, -3.6859949406653102e-29, 9.3367342570950447e-31, -2.3650224157006299e-32};
  // Everything in units of 2^(unit * -s), so that no power of it overflows or vanishes.
  int unit = 0;
  std::frexp(x.high, &unit);
  double const scale = std::ldexp(1.0, unit > 0 ? -unit : 0);
  double const raise = unit > 0 ? 1 : std::ldexp(1.0, -unit / 2);  // in two steps: a subnormal's reciprocal overflows
  double const raise_again = unit > 0 ? 1 : std::ldexp(1.0, -unit + unit / 2);
  auto power = [&](double_sum at) {
    double const high = unit > 0 ? at.high * scale : at.high * raise * raise_again;
    return std::pow(high, -s) * (1 - s * (at.low / at.high));
  };
  double_sum sum = {0, 0};
  double_sum at = x;
  double const reach = 12 + s;
  for (double k = 1; at.high < reach; ++k) {
    double const term = power(at);
    double_sum const next = exact_sum(sum.high, term);
    sum = {next.high, sum.low + next.low};
    if (term < sum.high * 0x1p-70) return {sum.high + sum.low, -unit * s};
    at = exact_sum(x.high, k);
    at.low += x.low;
  }
  // at^-s (at / (s - 1) + 1/2 + sum of B_2k / (2k)! s (s + 1) ... (s + 2k - 2) / at^(2k - 1)), divided by 2^unit if that is large
  double tail = 0;
  double rising = s;
  double inverse = 1 / at.high;
  for (int k = 0; k < 20; ++k) {
    double const term = coefficients[k] * rising * inverse;
    tail += term;
    if (std::abs(term) < 0x1p-60) break;
    rising *= (s + 2.0 * k + 1) * (s + 2.0 * k + 2);
    inverse /= at.high * at.high;
  }
  tail = at.high * scale / (s - 1) + (0.5 + tail) * scale;
  double_sum const all = exact_sum(sum.high * scale, power(at) * tail);
  return {all.high + (all.low + sum.low * scale), -unit * s + (unit > 0 ? unit : 0)};
}

inline double unscaled(scaled_double const& x) { return std::ldexp(x.value, x.exponent); }

/// a + b of scaled numbers.
inline scaled_double plus(scaled_double const& a, scaled_double const& b) {
  if (a.value == 0) return b;
  if (b.value == 0) return a;
  if (a.exponent < b.exponent) return {b.value + std::ldexp(a.value, a.exponent - b.exponent), b.exponent};
  return {a.value + std::ldexp(b.value, b.exponent - a.exponent), a.exponent};
}

}  // namespace detail

/// Orders 0 to 1000; NaN for others. At its poles +infinity where both sides agree, at a zero of either sign the limit from its side,
/// else NaN. float goes through double.
template <>
struct scalar_implementation<polygamma_> {
  template <class T>
  static T call(T order, T x) {
    if constexpr (!std::is_same_v<T, double>) {
      return static_cast<T>(call(static_cast<double>(order), static_cast<double>(x)));
    } else {
      using namespace detail;
      if (order == 0) return scalar_implementation<digamma_>::call(x);
      if (!(order > 0 && order <= 1000 && order == std::floor(order)) || std::isnan(x)) return not_a_number;
      int const n = static_cast<int>(order);
      int const s = n + 1;
      bool const odd = n % 2 != 0;
      if (std::isinf(x)) return x < 0 ? not_a_number : odd ? 0.0 : -0.0;
      if (x == 0) return odd || std::signbit(x) ? inf : -inf;
      if (x < 0 && x == std::floor(x)) return odd ? inf : not_a_number;
      scaled_double sum = {0, 0};
      if (x > 0) {
        sum = hurwitz(s, {x, 0});
      } else {
        // All k from minus to plus infinity, less those that are too many; r is the term nearest to 0.
        double const signed_r = x - std::nearbyint(x);
        double const r = std::abs(signed_r);
        scaled_double mirrored = hurwitz(s, exact_sum(1, -r));
        scaled_double excess = hurwitz(s, exact_sum(1, -x));
        if (odd) {
          excess.value = -excess.value;
          sum = plus(plus(hurwitz(s, {r, 0}), mirrored), excess);
        } else {
          mirrored.value = -mirrored.value;
          sum = plus(hurwitz(s, {r, 0}), mirrored);
          if (signed_r < 0) sum.value = -sum.value;
          sum = plus(sum, excess);
        }
      }
      scaled_double const factor = scaled_factorial(n);
      int exponent = 0;
      double const value = std::frexp(factor.value, &exponent) * sum.value;
      double const result = std::ldexp(value, exponent + factor.exponent + sum.exponent);
      return odd ? result : -result;
    }
  }
};

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
