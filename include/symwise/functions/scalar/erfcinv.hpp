#pragma once
/// \file
/// Scalar evaluation of erfcinv.
#include <symwise/functions/scalar/inverse_erf.hpp>
#include <symwise/functions/special/erfcinv.hpp>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<erfcinv_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    if (!(x >= 0 && x <= 2)) return static_cast<long double>(detail::not_a_number);
    return x <= 1 ? detail::inverse_erf(1 - x, x) : -detail::inverse_erf(x - 1, 2 - x);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
