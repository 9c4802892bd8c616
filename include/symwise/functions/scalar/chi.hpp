#pragma once
/// \file
/// Scalar evaluation of chi.
#include <symwise/functions/scalar/exponential_integral.hpp>
#include <symwise/functions/special/chi.hpp>

namespace symwise::inline SYMWISE_ABI {

/// By its series, up to 2 in differences from that at its zero, far out half of Ei; in long double.
template <>
struct scalar_implementation<chi_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    if (!(x >= 0)) return static_cast<long double>(detail::not_a_number);
    if (x > 50) return detail::ei(x) / 2;
    constexpr long double zero = 0.523822571389864406450958294383255668L;
    constexpr detail::double_sum parts = {0x1.0c3278da0d5c1p-1, -2.66713825755028465e-17};
    bool const beside = x > 0.125L;
    long double const d = (x - static_cast<long double>(parts.high)) - static_cast<long double>(parts.low);
    long double difference = 0;  // (x^2k - zero^2k) / (2k)!, or the first alone
    long double power = 1;       // zero^(2k) / (2k)!
    long double sum = 0;
    for (int k = 2; k < 200; k += 2) {
      long double const product = k * (k - 1.0L);
      difference = beside ? (x * x * difference + d * (x + zero) * power) / product
                          : (k == 2 ? 1 : difference) * x * x / product;
      power *= zero * zero / product;
      sum += difference / k;
      if (k > x && std::abs(difference) < 0x1p-70L * std::abs(sum)) break;
    }
    return sum + (beside ? std::log1p(d / zero) : std::numbers::egamma_v<long double> + std::log(x));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
