#pragma once
/// \file
/// Scalar evaluation of airy_bi_prime.
#include <symwise/functions/bessel/airy_bi_prime.hpp>
#include <symwise/functions/scalar/airy.hpp>

namespace symwise::inline SYMWISE_ABI {

/// float goes through double.
template <>
struct scalar_implementation<airy_bi_prime_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::airy<detail::airy_kind::bi, true>(static_cast<double>(x)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
