#pragma once
/// \file
/// Scalar evaluation of expint_en.
#include <symwise/functions/scalar/exponential_integral.hpp>
#include <symwise/functions/special/expint_en.hpp>

#include <limits>

namespace symwise::inline SYMWISE_ABI {

/// In long double: by the series 8.19.8 up to x = 1, beyond by the continued fraction, orders below 1 by 8.19.12. Orders that are no
/// integers of magnitude 128 at most give NaN.
template <>
struct scalar_implementation<expint_en_> {
  template <class T>
  static T call(T n, T x) {
    if (!(std::abs(n) <= 128) || n != std::trunc(n) || !(x >= 0)) return std::numeric_limits<T>::quiet_NaN();
    return static_cast<T>(evaluated(static_cast<int>(n), static_cast<long double>(x)));
  }

 private:
  static long double evaluated(int n, long double x) {
    if (x == 0) return n > 1 ? 1.0L / (n - 1) : static_cast<long double>(inf);
    if (x > 12000) return 0;
    if (n < 1) {  // exp(-x) m! / x^(m + 1) times the sum of x^k / k! up to m = -n
      long double sum = 1;
      for (int m = 1; m <= -n; ++m) sum = 1 + m / x * sum;
      return std::exp(-x) / x * sum;
    }
    if (x > 1) return std::exp(-x) * detail::scaled_en(n, x);
    if (n == 1) return detail::e1_series(x);
    long double psi = -std::numbers::egamma_v<long double>;
    for (int k = 1; k < n; ++k) psi += 1.0L / k;
    long double power = 1;  // (-x)^k / k!
    long double sum = 0;
    for (int k = 0; k < n + 30; ++k) {
      sum += k == n - 1 ? power * (psi - std::log(x)) : power / (n - 1 - k);
      power *= -x / (k + 1);
    }
    return sum;
  }
};

}  // namespace symwise::inline SYMWISE_ABI
