#pragma once
/// \file
/// The sine and cosine integrals, in long double.
#include <symwise/functions/scalar/policy.hpp>

#include <cmath>
#include <complex>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// -Ci(x) + i (Si(x) - pi/2) times exp(i x) for x > 6: E1(i x) by the continued fraction 8.19.17.
inline std::complex<long double> scaled_e1_of_imaginary(long double x) {
  using number = std::complex<long double>;
  int const terms = static_cast<int>(1500 / x) + 15;
  number rest = 0;
  for (int k = terms; k > 0; --k) rest = static_cast<long double>(k) * k / (number(2 * k + 1, x) - rest);
  return 1.0L / (number(1, x) - rest);
}

/// Si(x) for |x| <= 6, DLMF 6.6.5.
inline long double si_series(long double x) {
  long double term = x;
  long double sum = x;
  for (int k = 1; k < 30; ++k) {
    term *= -x * x / (2 * k * (2 * k + 1));
    sum += term / (2 * k + 1);
  }
  return sum;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
