#pragma once
/// \file
/// Scalar evaluation of tgamma_ratio.
#include <symwise/functions/gamma/tgamma_ratio.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double tgamma_ratio_of(double a, double b) {
  using namespace in_words;
  if (std::isnan(a) || std::isnan(b) || a == -inf || b == -inf || (std::isinf(a) && std::isinf(b))) return not_a_number;
  bool const first = is_pole({a, 0});
  bool const second = is_pole({b, 0});
  if (first) return second || a != 0 ? not_a_number : std::copysign(inf, a) * (std::isinf(b) ? 0 : tgamma_sign(b));
  if (second && a == inf) return not_a_number;
  if (second) return std::copysign(0.0, tgamma_sign(a) * (b == 0 ? b : 1.0));
  if (std::isinf(a)) return inf * tgamma_sign(b);
  if (std::isinf(b)) return 0 * tgamma_sign(a);
  return rounded(gamma_quotient({a, 0}, {b, 0}, exact_sum(b, -a)));
}

}  // namespace detail

/// At the pole 0 of the first gamma an infinity by the sign of the zero, NaN at others; 0 at the poles of the second. float goes
/// through double.
template <>
struct scalar_implementation<tgamma_ratio_> {
  template <class T>
  static T call(T a, T b) {
    return static_cast<T>(detail::tgamma_ratio_of(static_cast<double>(a), static_cast<double>(b)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
