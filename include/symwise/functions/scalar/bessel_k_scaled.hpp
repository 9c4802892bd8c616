#pragma once
/// \file
/// Scalar evaluation of bessel_k_scaled.
#include <symwise/functions/bessel/bessel_k_scaled.hpp>
#include <symwise/functions/scalar/bessel.hpp>

#include <type_traits>

namespace symwise::inline SYMWISE_ABI {

/// Orders of magnitude 128 at most, NaN for others and for x < 0. float goes through double.
template <>
struct scalar_implementation<bessel_k_scaled_> {
  template <class T>
  static T call(T order, T x) {
    if constexpr (!std::is_same_v<T, double>) {
      return static_cast<T>(call(static_cast<double>(order), static_cast<double>(x)));
    } else {
      using namespace detail;
      if (!bessel_arguments(order, x) || x < 0) return not_a_number;
      if (std::isinf(x)) return 0;
      if (x == 0) return inf;
      double const positive = std::abs(order);
      return x > large_argument ? scaled_second_kind(positive, x) : std::exp(x) * modified_second_kind(positive, x);
    }
  }
};

}  // namespace symwise::inline SYMWISE_ABI
