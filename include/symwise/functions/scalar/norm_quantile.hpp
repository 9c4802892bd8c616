#pragma once
/// \file
/// Scalar evaluation of norm_quantile.
#include <symwise/functions/scalar/inverse_erf.hpp>
#include <symwise/functions/special/norm_quantile.hpp>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<norm_quantile_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double p) {
    if (!(p >= 0 && p <= 1)) return static_cast<long double>(detail::not_a_number);
    long double const y =
        p <= 0.5L ? -detail::inverse_erf(1 - 2 * p, 2 * p) : detail::inverse_erf(2 * p - 1, 2 - 2 * p);
    return y == 0 ? 0 : y * std::numbers::sqrt2_v<long double>;
  }
};

}  // namespace symwise::inline SYMWISE_ABI
