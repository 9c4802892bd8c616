#pragma once
/// \file
/// Scalar evaluation of owens_t: Boost.Math in long double.
#include <symwise/functions/scalar/policy.hpp>
#include <symwise/functions/special/owens_t.hpp>

#include <boost/math/special_functions/owens_t.hpp>

namespace symwise::inline SYMWISE_ABI {

/// float goes through long double too.
template <>
struct scalar_implementation<owens_t_> {
  template <class T>
  static T call(T h, T a) {
    if (std::isnan(h) || std::isnan(a)) return std::numeric_limits<T>::quiet_NaN();
    if (a == 0) return a;
    if (std::isinf(h)) return std::copysign(T(0), a);
    if (std::isinf(a)) {  // half of what lies beyond |h|
      auto const beyond = std::erfc(std::abs(static_cast<long double>(h)) / std::numbers::sqrt2_v<long double>) / 4;
      return static_cast<T>(std::copysign(beyond, static_cast<long double>(a)));
    }
    return static_cast<T>(
        boost::math::owens_t(static_cast<long double>(h), static_cast<long double>(a), detail::quiet()));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
