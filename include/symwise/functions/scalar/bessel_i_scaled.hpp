#pragma once
/// \file
/// Scalar evaluation of bessel_i_scaled.
#include <symwise/functions/bessel/bessel_i_scaled.hpp>
#include <symwise/functions/scalar/bessel.hpp>

#include <type_traits>

namespace symwise::inline SYMWISE_ABI {

/// Orders of magnitude 128 at most, NaN for others; for x < 0 integer orders. float goes through double.
template <>
struct scalar_implementation<bessel_i_scaled_> {
  template <class T>
  static T call(T order, T x) {
    if constexpr (!std::is_same_v<T, double>) {
      return static_cast<T>(call(static_cast<double>(order), static_cast<double>(x)));
    } else {
      using namespace detail;
      if (!bessel_arguments(order, x)) return not_a_number;
      bool const whole = is_whole(order);
      if (whole && order < 0) return call(-order, x);
      if (std::signbit(x) && (whole || x == 0)) return is_odd(order) && whole ? -call(order, -x) : call(order, -x);
      if (x < 0) return not_a_number;
      if (std::isinf(x)) return 0;
      if (x == 0) {
        if (order >= 0) return order == 0 ? 1 : 0;
        return is_odd(std::floor(order)) ? inf : -inf;  // the sign of 1 / Gamma(order + 1)
      }
      if (order < 0 && x <= large_argument) return std::exp(-x) * reflected_modified(-order, x);
      return scaled_first_kind(std::abs(order), x);
    }
  }
};

}  // namespace symwise::inline SYMWISE_ABI
