#pragma once
/// \file
/// Scalar evaluation of factorial2.
#include <symwise/functions/gamma/factorial2.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double factorial2_of(double x) {
  using namespace in_words;
  if (std::isnan(x) || x == -inf) return not_a_number;
  if (x > 400) return inf;
  double_sum const half = sum(double_sum{x / 2, 0}, 1);
  if (is_pole(half)) return not_a_number;
  if (x == std::floor(x) && x > -400) {
    // of both signs a product
    value p;
    for (double k = x; k > 1; k -= 2) p = levelled({product(p.factor, k), p.exponent, p.power});
    for (double k = x + 2; k < 0; k += 2) p = levelled({product(p.factor, k), p.exponent, p.power});
    return rounded(x < 0 ? value() / p : p);
  }
  double const turn = x - 2 * std::nearbyint(x / 2);  // in half turns of the sine's argument, from -1 to 1
  double const sine = std::sin(long_pi.high / 2 * turn);
  // log(2/pi) / 2
  constexpr double_sum weight = {-0x1.ce6bb25aa1316p-3, 0x1.dcd49c8e5aff6p-58};
  double_sum const power = sum(product(log_of_2, x / 2), product(weight, sine * sine));
  return rounded(gamma(half) * exponential(power));
}

}  // namespace detail

/// Products for integers. float goes through double.
template <>
struct scalar_implementation<factorial2_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::factorial2_of(static_cast<double>(x)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
