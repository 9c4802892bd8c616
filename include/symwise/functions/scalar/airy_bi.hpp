#pragma once
/// \file
/// Scalar evaluation of airy_bi.
#include <symwise/functions/bessel/airy_bi.hpp>
#include <symwise/functions/scalar/airy.hpp>

namespace symwise::inline SYMWISE_ABI {

/// float goes through double.
template <>
struct scalar_implementation<airy_bi_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::airy<detail::airy_kind::bi, false>(static_cast<double>(x)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
