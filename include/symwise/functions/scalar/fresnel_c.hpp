#pragma once
/// \file
/// Scalar evaluation of fresnel_c.
#include <symwise/functions/scalar/fresnel.hpp>
#include <symwise/functions/special/fresnel_c.hpp>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<fresnel_c_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    if (std::isnan(x) || x == 0) return x;
    return std::copysign(detail::fresnel(std::abs(x)).real(), x);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
