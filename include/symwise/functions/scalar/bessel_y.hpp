#pragma once
/// \file
/// Scalar evaluation of bessel_y.
#include <symwise/functions/bessel/bessel_y.hpp>
#include <symwise/functions/scalar/bessel.hpp>

#include <type_traits>

namespace symwise::inline SYMWISE_ABI {

/// Orders of magnitude 128 at most, NaN for others and for x < 0. float goes through double.
template <>
struct scalar_implementation<bessel_y_> {
  template <class T>
  static T call(T order, T x) {
    if constexpr (!std::is_same_v<T, double>) {
      return static_cast<T>(call(static_cast<double>(order), static_cast<double>(x)));
    } else {
      using namespace detail;
      if (!bessel_arguments(order, x) || x < 0) return not_a_number;
      if (is_whole(order) && order < 0) return is_odd(order) ? -call(-order, x) : call(-order, x);
      if (std::isinf(x)) return 0;
      if (x == 0) {
        if (order >= 0) return -inf;
        // Y_-m = cos(m pi) Y_m + sin(m pi) J_m, which is J_m or -J_m where m is half an odd integer
        if (is_whole(order - 0.5)) return is_odd(order - 0.5) ? 0.0 : -0.0;
        return is_odd(std::nearbyint(order)) ? inf : -inf;
      }
      if (order >= 0) return second_kind(order, x);
      return reflected<2>(-order, x);
    }
  }
};

}  // namespace symwise::inline SYMWISE_ABI
