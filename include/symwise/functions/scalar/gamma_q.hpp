#pragma once
/// \file
/// Scalar evaluation of gamma_q.
#include <symwise/functions/gamma/gamma_q.hpp>
#include <symwise/functions/scalar/incomplete_gamma.hpp>

namespace symwise::inline SYMWISE_ABI {

/// At infinities the limits, NaN where both arguments are infinite. float goes through double.
template <>
struct scalar_implementation<gamma_q_> {
  template <class T>
  static T call(T a, T x) {
    return static_cast<T>(detail::incomplete_gamma_of(static_cast<double>(a), static_cast<double>(x), true, true));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
