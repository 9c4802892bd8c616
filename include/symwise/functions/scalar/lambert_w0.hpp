#pragma once
/// \file
/// Scalar evaluation of lambert_w0.
#include <symwise/functions/scalar/lambert_w.hpp>
#include <symwise/functions/special/lambert_w0.hpp>

namespace symwise::inline SYMWISE_ABI {

/// In long double.
template <>
struct scalar_implementation<lambert_w0_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    if (std::abs(x) < 0x1p-40L) return x - x * x;
    if (!(x < static_cast<long double>(inf))) return x;
    if (x > 0.1L) {  // the estimate of S. Winitzki
      long double const logarithm = std::log1p(x);
      return detail::lambert_by_halley(x, logarithm * (1 - std::log1p(logarithm) / (2 + logarithm)));
    }
    long double const p = detail::from_branch_point(x);
    if (std::isnan(p)) return p;
    long double const series = detail::lambert_beside_branch_point(p);
    if (p < 0.02L) return series;
    return detail::lambert_by_halley(x, x > -0.25L ? x * (1 - x * (1 - x * 1.5L)) : series);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
