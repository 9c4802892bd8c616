#pragma once
/// \file
/// Scalar evaluation of erfi.
#include <symwise/functions/scalar/dawson_integral.hpp>
#include <symwise/functions/special/erfi.hpp>

#include <numbers>

namespace symwise::inline SYMWISE_ABI {

/// 2/sqrt(pi) exp(x^2) times the integral of Dawson, in long double.
template <>
struct scalar_implementation<erfi_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    if (std::abs(x) > 30) return std::copysign(static_cast<long double>(inf), x);
    long double const square = x * x;
    long double const lost = std::fma(x, x, -square);
    return 2 * std::numbers::inv_sqrtpi_v<long double> * detail::dawson_integral(x) * std::exp(square) * (1 + lost);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
