#pragma once
/// \file
/// Scalar evaluation of falling_factorial.
#include <symwise/functions/gamma/falling_factorial.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double falling_factorial_of(double x, double n) {
  using namespace in_words;
  if (std::isnan(x) || !std::isfinite(n) || x == -inf) return not_a_number;
  if (n == 0) return 1;
  if (x == inf) return n > 0 ? inf : 0;
  // (-1)^n Gamma(n - x) / Gamma(-x), or Gamma(x + 1) / Gamma(x + 1 - n)
  if (n == std::floor(n) && (x < 0 || n > x)) {
    double const size = rounded_step_up({-x, 0}, n);
    return std::fmod(n, 2.0) != 0 && (size != 0 || x < 0) ? -size : size;
  }
  if (x < 0 && x == std::floor(x)) return not_a_number;
  if (std::isinf(x - n)) return 0;
  return rounded_step_up(sum(exact_sum(x, -n), 1), n);
}

}  // namespace detail

/// At infinity the limit, NaN at -infinity and for infinite n. float goes through double.
template <>
struct scalar_implementation<falling_factorial_> {
  template <class T>
  static T call(T x, T n) {
    return static_cast<T>(detail::falling_factorial_of(static_cast<double>(x), static_cast<double>(n)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
