#pragma once
/// \file
/// Bessel functions of half-integer orders, which are elementary: DLMF 10.16.1, 10.39, 10.47, 10.49.
#include <symwise/core/record.hpp>
#include <symwise/functions/arithmetic/min.hpp>
#include <symwise/functions/arithmetic/sqrt.hpp>

#include <limits>

namespace symwise::inline SYMWISE_ABI::detail {

/// n of a literal order n + 1/2; -1 where it is none from 0 to `most`.
constexpr int half_order(handle nu, int most) {
  if (!nu.is_rational() || nu.denominator() != 2 || nu.numerator() < 0 || nu.numerator() > 2 * most + 1) return -1;
  return static_cast<int>((nu.numerator() - 1) / 2);
}
/// x, but the largest double instead of infinity, where a vanishing factor prevails.
constexpr handle finite(handle x) { return min(x, handle{x.g, x.g->num(inexact(std::numeric_limits<double>::max()))}); }

/// sqrt(2 x / pi).
constexpr handle half_order_factor(handle x) { return sqrt(2 * x / pi); }

/// sqrt(2 x / pi) e^x K of the order n + 1/2: a polynomial in 1/x.
constexpr handle half_order_polynomial(int n, handle x) {
  handle const u = 1 / x;
  handle sum = x.number(1);
  for (int k = n; k > 0; --k) sum = 1 + u * x.number(static_cast<std::int64_t>(n + k) * (n - k + 1), 2 * k) * sum;
  return sum;
}

}  // namespace symwise::inline SYMWISE_ABI::detail
