#pragma once
/// \file
/// Scalar evaluation of lambert_wm1.
#include <symwise/functions/scalar/lambert_w.hpp>
#include <symwise/functions/special/lambert_wm1.hpp>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<lambert_wm1_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    if (!(x <= 0)) return static_cast<long double>(detail::not_a_number);
    if (x == 0) return -static_cast<long double>(inf);
    long double const p = detail::from_branch_point(x);
    if (std::isnan(p)) return p;
    if (p < 0.6L) {
      long double const series = detail::lambert_beside_branch_point(-p);
      return p < 0.02L ? series : detail::lambert_by_halley(x, series);
    }
    long double const first = std::log(-x);
    long double const second = std::log(-first);
    return detail::lambert_by_halley(x, first - second + second / first);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
