#pragma once
/// \file
/// Scalar evaluation of trigamma.
#include <symwise/functions/gamma/trigamma.hpp>
#include <symwise/functions/scalar/polygamma.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double trigamma_of(double x) { return scalar_implementation<polygamma_>::call(1.0, x); }

}  // namespace detail

/// As polygamma(1, x). float goes through double.
template <>
struct scalar_implementation<trigamma_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::trigamma_of(static_cast<double>(x)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
