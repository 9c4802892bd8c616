#pragma once
/// \file
/// Scalar evaluation of logint.
#include <symwise/functions/scalar/exponential_integral.hpp>
#include <symwise/functions/special/logint.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Ei of the logarithm, in long double.
template <>
struct scalar_implementation<logint_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    if (x < 0) return static_cast<long double>(detail::not_a_number);
    if (x == 0 || x == static_cast<long double>(inf)) return x;
    constexpr detail::double_sum zero = {0x1.738cef263ea25p+0, -4.82713642696033010e-17};
    long double const beside = (x - static_cast<long double>(zero.high)) - static_cast<long double>(zero.low);
    long double const from_zero = std::log1p(beside / static_cast<long double>(zero.high));
    return detail::ei(std::log(x), x, from_zero);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
