#pragma once
/// \file
/// Scalar evaluation of lowergamma.
#include <symwise/functions/gamma/lowergamma.hpp>
#include <symwise/functions/scalar/incomplete_gamma.hpp>

namespace symwise::inline SYMWISE_ABI {

/// At infinities the limits, NaN where both arguments are infinite. float goes through double.
template <>
struct scalar_implementation<lowergamma_> {
  template <class T>
  static T call(T a, T x) {
    return static_cast<T>(detail::incomplete_gamma_of(static_cast<double>(a), static_cast<double>(x), false, false));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
