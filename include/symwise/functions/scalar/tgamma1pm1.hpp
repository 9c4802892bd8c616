#pragma once
/// \file
/// Scalar evaluation of tgamma1pm1: Boost.Math on [-1/2, 2], where the result may be small.
#include <symwise/functions/gamma/tgamma1pm1.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>

#include <boost/math/special_functions/gamma.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double tgamma1pm1_of(double x) {
  if (std::isnan(x) || x == -inf) return not_a_number;
  if (x >= -0.5 && x <= 2) return x == 0 ? x : boost::math::tgamma1pm1(x, quiet());
  if (x > 1e300) return inf;
  double_sum const at = exact_sum(x, 1);
  if (at.high == 0) return inf;
  if (in_words::is_pole(at)) return not_a_number;
  return in_words::rounded(in_words::gamma(at)) - 1;
}

}  // namespace detail

/// At -1 the limit from its right, NaN at the other poles. float goes through double.
template <>
struct scalar_implementation<tgamma1pm1_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::tgamma1pm1_of(static_cast<double>(x)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
