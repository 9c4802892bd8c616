#pragma once
/// \file
/// Scalar evaluation of erfinv.
#include <symwise/functions/scalar/inverse_erf.hpp>
#include <symwise/functions/special/erfinv.hpp>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<erfinv_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    if (!(x >= -1 && x <= 1)) return static_cast<long double>(detail::not_a_number);
    long double const a = std::abs(x);
    return std::copysign(detail::inverse_erf(a, 1 - a), x);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
