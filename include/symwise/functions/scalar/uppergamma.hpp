#pragma once
/// \file
/// Scalar evaluation of uppergamma.
#include <symwise/functions/gamma/uppergamma.hpp>
#include <symwise/functions/scalar/incomplete_gamma.hpp>

#include <cmath>

namespace symwise::inline SYMWISE_ABI {

/// At infinities the limits, NaN where both arguments are infinite. float goes through double.
template <>
struct scalar_implementation<uppergamma_> {
  template <class T>
  static T call(T a, T x) {
    double const y = detail::incomplete_gamma_of(static_cast<double>(a), static_cast<double>(x), true, false);
    return static_cast<T>(a > 0 ? std::abs(y) : y);  // Boost.Math may overflow to the wrong infinity
  }
};

}  // namespace symwise::inline SYMWISE_ABI
