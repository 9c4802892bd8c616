#pragma once
/// \file
/// Scalar evaluation of gamma_p_inv.
#include <symwise/functions/gamma/gamma_p_inv.hpp>
#include <symwise/functions/scalar/inverse_gamma.hpp>

namespace symwise::inline SYMWISE_ABI {

/// 0 and infinity at the ends, NaN outside of the domain. float goes through double.
template <>
struct scalar_implementation<gamma_p_inv_> {
  template <class T>
  static T call(T a, T p) {
    return static_cast<T>(detail::gamma_p_inv_of(static_cast<double>(a), static_cast<double>(p)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
