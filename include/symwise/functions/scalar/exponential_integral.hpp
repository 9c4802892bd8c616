#pragma once
/// \file
/// The exponential integrals and what is made of them, in long double.
#include <symwise/functions/scalar/policy.hpp>

#include <cmath>
#include <numbers>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The zero of Ei in two words.
inline constexpr double_sum zero_of_ei = {0x1.7d72952b4b5fcp-2, 1.31401834143860282e-17};

/// Ei at the number that lies d to the right of its zero: the difference of the series 6.6.1 there, all terms of one sign.
inline long double ei_beside_zero(long double d) {
  long double const zero = static_cast<long double>(zero_of_ei.high) + static_cast<long double>(zero_of_ei.low);
  long double const x = zero + d;
  long double power = 1;       // zero^(k - 1)
  long double difference = 0;  // (x^k - zero^k) / k!
  long double sum = 0;
  long double factor = 1;
  for (int k = 1; k < 400; ++k) {
    difference = (x * difference + d * power * factor) / k;
    factor /= k;
    power *= zero;
    sum += difference / k;
    if (k > x && std::abs(difference) < 0x1p-70L * std::abs(sum)) break;
  }
  return std::log1p(d / zero) + sum;
}

/// exp(x) E_n(x) for x > 1 and n >= 1 by the continued fraction 8.19.17 in even form.
inline long double scaled_en(long double n, long double x) {
  if (x > 0x1p80L) return 1 / x;
  int const terms = static_cast<int>(160 / x) + 20;
  long double rest = 0;
  for (int k = terms; k > 0; --k) rest = k * (n + k - 1) / (x + n + 2 * k - rest);
  return 1 / (x + n - rest);
}

/// E1 of 0 < x <= 1, DLMF 6.6.2.
inline long double e1_series(long double x) {
  long double term = 1;
  long double sum = 0;
  for (int k = 1; k < 30; ++k) {
    term *= -x / k;
    sum += term / k;
  }
  return -std::numbers::egamma_v<long double> - std::log(x) - sum;
}

/// Ei(x), with exp(x) and the distance from the zero of Ei, where they are better known than x is.
inline long double ei(long double x, long double exponential, long double from_zero) {
  if (x < -1) return x < -20000 ? -0.0L : -exponential * scaled_en(1, -x);
  if (x < 0) return -e1_series(-x);
  if (x < 0.1L) {
    long double term = 1;
    long double sum = 0;
    for (int k = 1; k < 20; ++k) {
      term *= x / k;
      sum += term / k;
    }
    return std::numbers::egamma_v<long double> + std::log(x) + sum;
  }
  if (x < 50) return ei_beside_zero(from_zero);
  if (!(x < 11000)) return x;  // an infinity or NaN
  long double sum = 1;
  for (int k = 45; k > 0; --k) sum = 1 + k / x * sum;
  return exponential / x * sum;
}
inline long double ei(long double x) {
  if (x > 11000) return static_cast<long double>(inf);
  return ei(x, std::exp(x), (x - static_cast<long double>(zero_of_ei.high)) - static_cast<long double>(zero_of_ei.low));
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
