#pragma once
/// \file
/// Scalar evaluation of rising_factorial.
#include <symwise/functions/gamma/rising_factorial.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double rising_factorial_of(double x, double n) {
  using namespace in_words;
  if (std::isnan(x) || !std::isfinite(n) || x == -inf) return not_a_number;
  if (n == 0) return 1;
  if (x == inf) return n > 0 ? inf : 0;
  return rounded_step_up({x, 0}, n);
}

}  // namespace detail

/// At infinity the limit, NaN at -infinity and for infinite n. float goes through double.
template <>
struct scalar_implementation<rising_factorial_> {
  template <class T>
  static T call(T x, T n) {
    return static_cast<T>(detail::rising_factorial_of(static_cast<double>(x), static_cast<double>(n)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
