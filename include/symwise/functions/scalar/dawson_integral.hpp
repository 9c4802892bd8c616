#pragma once
/// \file
/// Dawson's integral, which erfi is made of too, in long double.
#include <symwise/functions/scalar/policy.hpp>

#include <cmath>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// By the series of positive terms of DLMF 7.6.3 up to |x| = 8, beyond by the asymptotic one.
inline long double dawson_integral(long double x) {
  long double const a = std::abs(x);
  if (a < 0x1p-40L || std::isnan(x)) return x;
  long double const square = x * x;
  long double sum = 1;
  if (a <= 8) {
    long double power = 1;
    for (int k = 1; power > 0x1p-70L * sum * k; ++k) {
      power *= square / k;
      sum += power / (2 * k + 1);
    }
    return x * sum * std::exp(-square) * (1 - std::fma(x, x, -square));
  }
  if (a > 0x1p60L) return 0.5L / x;
  for (int k = 81; k > 0; k -= 2) sum = 1 + k / (2 * square) * sum;
  return sum / (2 * x);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
