#pragma once
/// \file
/// Scalar evaluation of harmonic.
#include <symwise/functions/gamma/harmonic.hpp>
#include <symwise/functions/scalar/digamma.hpp>

#include <numbers>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// digamma(x) + gamma.
inline double digamma_plus_gamma(double x) { return scalar_implementation<digamma_>::call(x) + std::numbers::egamma; }

inline double harmonic_of(double x) {
  if (!(x >= -0.5)) return digamma_plus_gamma(1 + x);  // 1 + x is exact
  if (x > 1) return digamma_plus_gamma(1 + x);
  // The sum of 1/k - 1/(k + x) = x / (k (k + x)) up to k = 12, and the differences of the terms of digamma's series from 13 + x to 13,
  // each of which is a multiple of x, DLMF 5.11.2.
  constexpr double m = 13;
  // B_2k / (2k)
  constexpr double coefficients[] = {0.083333333333333333,   -0.0083333333333333333, 0.0039682539682539683,
                                     -0.0041666666666666667, 0.0075757575757575758,  -0.021092796092796093};
  double const y = m + x;
  double sum = 0;
  double a = 1 / (m * m);
  double const b = 1 / (y * y);
  // (a^k - b^k) / (a - b) = a^(k-1) + a^(k-2) b + ...
  double quotient = 1;
  double power = 1;
  for (double const c : coefficients) {
    sum += c * quotient;
    power *= b;
    quotient = quotient * a + power;
  }
  double const ratio = x / (m * y);
  double const differences = ratio * (1 / m + 1 / y);  // a - b
  double tail = std::log1p(x / m) + (ratio / 2 + differences * sum);
  for (double k = m - 1; k > 0; --k) tail += x / (k * (k + x));
  return tail;
}

}  // namespace detail

/// At -1 -infinity, the limit from its right, NaN at the other poles. float goes through double.
template <>
struct scalar_implementation<harmonic_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::harmonic_of(static_cast<double>(x)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
