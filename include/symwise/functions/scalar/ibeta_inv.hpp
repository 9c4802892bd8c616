#pragma once
/// \file
/// Scalar evaluation of ibeta_inv: Boost.Math's value, and steps of Newton's method from it on this library's function.
#include <symwise/functions/gamma/ibeta_inv.hpp>
#include <symwise/functions/scalar/incomplete_beta.hpp>

#include <boost/math/special_functions/beta.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double ibeta_inv_of(double a, double b, double p) {
  using namespace in_words;
  if (!(a > 0 && a <= 1e6 && b > 0 && b <= 1e6 && p >= 0 && p <= 1)) return not_a_number;
  if (p == 0 || p == 1) return p;
  double x = boost::math::ibeta_inv(a, b, p, quiet());
  for (int k = 0; k < 2 && x > 0 && x < 1; ++k) {
    bool const upper = p > 0.5;
    double const is = ibeta_of(a, b, x, upper);
    double const wanted = upper ? 1 - p : p;
    double_sum const power = sum(product(logarithm(double_sum{x, 0}), a),
                                 product(logarithm(exact_sum(1, -x)), b - 1));
    double const slope = rounded(exponential(power) / (beta_in_words(std::min(a, b), std::max(a, b)) * number({is, 0})));
    if (!(is > 0 && slope > 0)) break;
    double const step = std::log1p((wanted - is) / is) / slope;
    double const next = upper ? x - x * step : x + x * step;
    if (!(std::abs(step) < 0.1) || !(next > 0) || !(next < 1)) break;
    x = next;
  }
  return x;
}

}  // namespace detail

/// The ends at 0 and 1, NaN outside of the domain. float goes through double.
template <>
struct scalar_implementation<ibeta_inv_> {
  template <class T>
  static T call(T a, T b, T p) {
    return static_cast<T>(detail::ibeta_inv_of(static_cast<double>(a), static_cast<double>(b), static_cast<double>(p)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
