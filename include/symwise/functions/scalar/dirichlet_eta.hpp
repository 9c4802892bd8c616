#pragma once
/// \file
/// Scalar evaluation of dirichlet_eta.
#include <symwise/functions/scalar/gamma_in_words.hpp>
#include <symwise/functions/scalar/zeta.hpp>
#include <symwise/functions/special/dirichlet_eta.hpp>

#include <numbers>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double dirichlet_eta_of(double s) {
  if (s == 1) return std::numbers::ln2;
  if (s > 60) return 1;
  double const z = scalar_implementation<zeta_>::call(s);
  if (z == 0) return 0;
  // 2^t - 1, for large t with what rounding t and its product has cost
  double_sum const power = in_words::product(in_words::log_of_2, exact_sum(1, -s));
  double const m = std::expm1(power.high);
  return -(std::isinf(m) ? m : m + (1 + m) * power.low) * z;
}

}  // namespace detail

/// NaN at -infinity. float goes through double.
template <>
struct scalar_implementation<dirichlet_eta_> {
  template <class T>
  static T call(T s) {
    return static_cast<T>(detail::dirichlet_eta_of(static_cast<double>(s)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
