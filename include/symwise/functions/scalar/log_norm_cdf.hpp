#pragma once
/// \file
/// Scalar evaluation of log_norm_cdf.
#include <symwise/functions/scalar/policy.hpp>
#include <symwise/functions/special/log_norm_cdf.hpp>

#include <cmath>
#include <numbers>

namespace symwise::inline SYMWISE_ABI {

/// In long double, far to the left by the asymptotic series of DLMF 7.12.1.
template <>
struct scalar_implementation<log_norm_cdf_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    constexpr auto root = std::numbers::sqrt2_v<long double>;
    if (x > 0) return std::log1p(std::erfc(x / root) / -2);
    if (!(x < -60)) return std::log(std::erfc(-x / root) / 2);
    long double const v = 1 / x / x;
    long double sum = 1;
    for (int k = 15; k > 0; k -= 2) sum = 1 - k * v * sum;
    return -x * x / 2 + std::log(sum / -x * std::numbers::inv_sqrtpi_v<long double> / root);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
