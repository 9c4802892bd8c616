#pragma once
/// \file
/// Scalar evaluation of cosint.
#include <symwise/functions/scalar/trigonometric_integral.hpp>
#include <symwise/functions/special/cosint.hpp>

#include <numbers>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<cosint_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    if (!(x >= 0)) return static_cast<long double>(detail::not_a_number);
    if (x == static_cast<long double>(inf)) return 0;
    if (x > 6) {
      auto const h = detail::scaled_e1_of_imaginary(x);
      return -h.real() * std::cos(x) - h.imag() * std::sin(x);
    }
    // the series 6.6.6; beside the first zero in differences from it
    constexpr long double zero = 0.616505485620716233797110404100172748L;
    constexpr detail::double_sum parts = {0x1.3ba69b6517559p-1, -4.20992032143318592e-17};
    bool const beside = x > 0.125L && x < 2;
    long double const d = (x - static_cast<long double>(parts.high)) - static_cast<long double>(parts.low);
    long double difference = 0;
    long double power = 1;
    long double sum = 0;
    for (int k = 2; k < 60; k += 2) {
      long double const product = -k * (k - 1.0L);
      difference = beside ? (x * x * difference + d * (x + zero) * power) / product
                          : (k == 2 ? 1 : difference) * x * x / product;
      power *= zero * zero / product;
      sum += difference / k;
    }
    return sum + (beside ? std::log1p(d / zero) : std::numbers::egamma_v<long double> + std::log(x));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
