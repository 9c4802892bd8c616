#pragma once
/// \file
/// The inverses of the error function and its kin, in long double.
#include <symwise/functions/scalar/policy.hpp>

#include <cmath>
#include <numbers>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The y >= 0 of erf(y) = p and erfc(y) = q, where p + q = 1 and both are exact: from an estimate (C. Hastings, Approximations
/// for Digital Computers, sheet 67) by Halley's method.
inline long double inverse_erf(long double p, long double q) {
  if (p == 0) return 0;
  if (q == 0) return static_cast<long double>(inf);
  constexpr auto slope = 2 * std::numbers::inv_sqrtpi_v<long double>;
  if (p < 0x1p-40L) return p / slope;
  bool const small = p < 0.5L;
  long double y = 0;
  if (small) {
    y = p / slope * (1 + p * p * 0.26L);
  } else {
    long double const t = std::sqrt(-2 * std::log(q / 2));
    y = (t - (2.515517L + t * (0.802853L + t * 0.010328L)) / (1 + t * (1.432788L + t * (0.189269L + t * 0.001308L)))) /
        std::numbers::sqrt2_v<long double>;
  }
  for (int pass = 0; pass < 3; ++pass) {
    long double const residue = small ? std::erf(y) - p : q - std::erfc(y);
    long double const step = residue / (slope * std::exp(-y * y));
    y -= step / (1 + y * step);
  }
  return y;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
