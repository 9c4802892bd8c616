#pragma once
/// \file
/// Scalar evaluation of expint_ei.
#include <symwise/functions/scalar/exponential_integral.hpp>
#include <symwise/functions/special/expint_ei.hpp>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<expint_ei_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::ei(static_cast<long double>(x)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
