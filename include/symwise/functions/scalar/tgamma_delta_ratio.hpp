#pragma once
/// \file
/// Scalar evaluation of tgamma_delta_ratio.
#include <symwise/functions/gamma/tgamma_delta_ratio.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double tgamma_delta_ratio_of(double a, double d) {
  using namespace in_words;
  if (std::isnan(a) || !std::isfinite(d) || !(a > -inf)) return not_a_number;
  if (d == 0) return 1;
  if (a == inf) return d > 0 ? 0 : inf;
  return rounded_step_down(a, d);
}

}  // namespace detail

/// At infinity the limit, NaN for infinite d. float goes through double.
template <>
struct scalar_implementation<tgamma_delta_ratio_> {
  template <class T>
  static T call(T a, T d) {
    return static_cast<T>(detail::tgamma_delta_ratio_of(static_cast<double>(a), static_cast<double>(d)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
