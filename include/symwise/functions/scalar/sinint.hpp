#pragma once
/// \file
/// Scalar evaluation of sinint.
#include <symwise/functions/scalar/trigonometric_integral.hpp>
#include <symwise/functions/special/sinint.hpp>

#include <numbers>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<sinint_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    long double const a = std::abs(x);
    if (std::isnan(x) || a == 0) return x;
    if (a <= 6) return detail::si_series(x);
    constexpr long double limit = std::numbers::pi_v<long double> / 2;
    if (a > 0x1p70L) return std::copysign(limit, x);
    auto const h = detail::scaled_e1_of_imaginary(a);
    return std::copysign(limit + (h.imag() * std::cos(a) - h.real() * std::sin(a)), x);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
