#pragma once
/// \file
/// Scalar evaluation of digamma: Boost.Math on x > 0, reflection on x < 0.
#include <symwise/functions/gamma/digamma.hpp>
#include <symwise/functions/scalar/policy.hpp>

#include <boost/math/special_functions/digamma.hpp>

#include <type_traits>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// pi cot(pi x), NaN where x is an integer. The argument of the tangent is carried to twice the digits.
inline double pi_cotangent_of_pi(double x) {
  double const r = x - std::nearbyint(x);
  if (r == 0) return not_a_number;
  double const t = long_pi.high * r;
  double const rest = std::fma(long_pi.high, r, -t) + long_pi.low * r;
  double const c = 1 / std::tan(t);
  double const cotangent = c - rest * (1 + c * c);
  return long_pi.high * cotangent + long_pi.low * cotangent;
}

}  // namespace detail

/// At a zero the limit from its side, NaN at the other poles. float goes through double.
template <>
struct scalar_implementation<digamma_> {
  template <class T>
  static T call(T x) {
    if constexpr (!std::is_same_v<T, double>) {
      return static_cast<T>(call(static_cast<double>(x)));
    } else {
      if (x > 0) return boost::math::digamma(x, detail::quiet());
      if (x == 0) return -1 / x;
      if (!(x > -inf)) return detail::not_a_number;
      // DLMF 5.5.2 and 5.5.4: psi(x) = psi(-x) - 1/x - pi cot(pi x); the last two cancel beside 0
      if (x > -0.03125) return call(1 + x) - 1 / x;
      return (call(-x) - 1 / x) - detail::pi_cotangent_of_pi(x);
    }
  }
};

}  // namespace symwise::inline SYMWISE_ABI
