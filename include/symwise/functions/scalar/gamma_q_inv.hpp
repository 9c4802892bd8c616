#pragma once
/// \file
/// Scalar evaluation of gamma_q_inv.
#include <symwise/functions/gamma/gamma_q_inv.hpp>
#include <symwise/functions/scalar/inverse_gamma.hpp>

namespace symwise::inline SYMWISE_ABI {

/// 0 and infinity at the ends, NaN outside of the domain. float goes through double.
template <>
struct scalar_implementation<gamma_q_inv_> {
  template <class T>
  static T call(T a, T q) {
    return static_cast<T>(detail::gamma_q_inv_of(static_cast<double>(a), static_cast<double>(q)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
