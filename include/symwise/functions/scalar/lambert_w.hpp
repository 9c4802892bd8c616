#pragma once
/// \file
/// The real branches of Lambert's W, in long double.
#include <symwise/functions/scalar/policy.hpp>

#include <cmath>
#include <numbers>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// W of x >= -1/e from the estimate w by Halley's method.
inline long double lambert_by_halley(long double x, long double w) {
  for (int pass = 0; pass < 12; ++pass) {
    long double const power = std::exp(w);
    long double const residue = w * power - x;
    long double const step = residue / (power * (w + 1) - (w + 2) * residue / (2 * w + 2));
    w -= step;
    if (!(std::abs(step) > 0x1p-32L * std::abs(w))) break;  // what is left is of the order of its cube
  }
  return w;
}

/// sqrt(2 (1 + e x)), of a double without loss beside -1/e.
inline long double from_branch_point(long double x) {
  constexpr double_sum inverse_e = {0x1.78b56362cef38p-2, -1.24287536727883631677e-17};
  long double const d = (x + static_cast<long double>(inverse_e.high)) + static_cast<long double>(inverse_e.low);
  return std::sqrt(2 * std::numbers::e_v<long double> * d);
}

/// The series about the branch point, DLMF 4.13.6, in p for the principal branch and in -p for the lower.
inline long double lambert_beside_branch_point(long double p) {
  constexpr long double c[] = {-1,
                               1,
                               -1 / 3.0L,
                               11 / 72.0L,
                               -43 / 540.0L,
                               769 / 17280.0L,
                               -221 / 8505.0L,
                               680863 / 43545600.0L,
                               -1963 / 204120.0L,
                               0.00601454325295611786095325189975395737L,
                               -0.00381129803489199922670430215011833668L};
  long double sum = 0;
  for (int k = 10; k >= 0; --k) sum = sum * p + c[k];
  return sum;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
