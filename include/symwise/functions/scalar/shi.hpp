#pragma once
/// \file
/// Scalar evaluation of shi.
#include <symwise/functions/scalar/exponential_integral.hpp>
#include <symwise/functions/special/shi.hpp>

namespace symwise::inline SYMWISE_ABI {

/// By its series, far out half of Ei, in long double.
template <>
struct scalar_implementation<shi_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    long double const a = std::abs(x);
    if (a > 50) return std::copysign(detail::ei(a) / 2, x);
    long double term = x;
    long double sum = x;
    for (int k = 1; k < 100 && sum + term != sum; ++k) {
      term *= x / (2 * k) * (x / (2 * k + 1));
      sum += term / (2 * k + 1);
    }
    return sum;
  }
};

}  // namespace symwise::inline SYMWISE_ABI
