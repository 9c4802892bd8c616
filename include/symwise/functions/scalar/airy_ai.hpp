#pragma once
/// \file
/// Scalar evaluation of airy_ai.
#include <symwise/functions/bessel/airy_ai.hpp>
#include <symwise/functions/scalar/airy.hpp>

namespace symwise::inline SYMWISE_ABI {

/// float goes through double.
template <>
struct scalar_implementation<airy_ai_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::airy<detail::airy_kind::ai, false>(static_cast<double>(x)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
