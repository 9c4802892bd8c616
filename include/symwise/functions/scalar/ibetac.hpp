#pragma once
/// \file
/// Scalar evaluation of ibetac.
#include <symwise/functions/gamma/ibetac.hpp>
#include <symwise/functions/scalar/incomplete_beta.hpp>

namespace symwise::inline SYMWISE_ABI {

/// NaN outside of the domain. float goes through double.
template <>
struct scalar_implementation<ibetac_> {
  template <class T>
  static T call(T a, T b, T x) {
    return static_cast<T>(
        detail::ibeta_of(static_cast<double>(a), static_cast<double>(b), static_cast<double>(x), true));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
