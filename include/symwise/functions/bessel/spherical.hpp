#pragma once
/// \file
/// What spherical_j and spherical_i have in common: the power series, DLMF 10.53.
#include <symwise/core/record.hpp>

#include <cmath>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Whether n is an order that is evaluated.
inline bool is_spherical_order(double n) { return n >= 0 && n <= 128 && n == std::trunc(n); }

/// x^n / (2n + 1)!! times the sum of (Sign x^2/2)^k / (k! (2n + 3)(2n + 5)...(2n + 2k + 1)); the factor in two words.
template <int Sign>
double spherical_series(double n, double x) {
  double high = 1;
  double low = 0;
  for (double k = 1; k <= n; ++k) {
    double const product = high * x;
    double const lost = std::fma(high, x, -product) + low * x;
    double const divisor = 2 * k + 1;
    high = product / divisor;
    low = (std::fma(-high, divisor, product) + lost) / divisor;
  }
  double const z = Sign * x * x / 2;
  // what follows the 1 that the series begins with
  double term = z / (2 * n + 3);
  double rest = 0;
  for (double k = 2; std::abs(term) > 0x1p-60 * (1 + std::abs(rest)); ++k) {
    rest += term;
    term *= z / (k * (2 * n + 2 * k + 1));
  }
  return high + (high * rest + low * (1 + rest));
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
