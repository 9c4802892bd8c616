#pragma once
/// \file
/// Scalar evaluation of dawson.
#include <symwise/functions/scalar/dawson_integral.hpp>
#include <symwise/functions/special/dawson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<dawson_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::dawson_integral(x));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
