#pragma once
/// \file
/// What the scalar fallbacks of the four Bessel functions share: Boost.Math where it is safe to call.
#include <symwise/functions/gamma/lgamma.hpp>
#include <symwise/functions/scalar/policy.hpp>

#include <boost/math/special_functions/bessel.hpp>
#include <boost/math/special_functions/cos_pi.hpp>
#include <boost/math/special_functions/sin_pi.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline constexpr double gamma_constant = 0.57721566490153286;
inline constexpr double log_2 = 0.69314718055994531;

/// The largest magnitude of an order: beyond it Boost.Math loses digits, and overflows where the result does not.
inline constexpr double largest_order = 128;

/// An order that is evaluated, with an argument that is a number.
inline bool bessel_arguments(double order, double x) { return std::abs(order) <= largest_order && !std::isnan(x); }
inline bool is_whole(double x) { return x == std::floor(x); }
inline bool is_odd(double whole) { return std::fmod(whole, 2.0) != 0; }

/// Whether Gamma(order) (x/2)^-order / 4, below which neither K nor |Y| lies for small x, is beyond the range of double.
inline bool overflows_beside_zero(double order, double x) {
  return x < 1 && order > 0.5 && lgamma_::scalar(order) - order * std::log(x / 2) - 1.4 > 709.79;
}

/// Below this the first term of J and I is all that a double shows, below its square that of Y and K; Boost.Math overflows and
/// underflows on its way to them.
inline constexpr double beside_zero = 0x1p-28;

/// (x/2)^order / Gamma(order + 1): J and I beside 0.
inline double first_term(double order, double x) {
  return std::pow(x, order) * std::exp2(-order) / std::tgamma(order + 1);
}

/// K and -pi/2 Y beside 0.
struct second_kinds {
  double modified;
  double plain;
};
/// For orders from 1/2 on Gamma(order) (x/2)^-order / 2, times a factor. The power in two parts because it may overflow alone.
inline double first_term_of_second(double order, double x, double factor) {
  double const half = std::pow(x, -order / 2);
  return factor * std::tgamma(order) * std::exp2(order - 1) * half * half;
}
/// For orders from 0 to 1/2 both terms with (x/2)^order and (x/2)^-order, which cancel for small orders; DLMF 10.27.4, 10.2.3.
inline second_kinds first_terms_of_second(double order, double x) {
  double const length = log_2 - std::log(x);
  if (order == 0) return {length - gamma_constant, length - gamma_constant};
  double const rising = std::tgamma(1 + order) * std::pow(x, -order) * std::exp2(order);
  double const falling = std::tgamma(1 - order) * std::pow(x, order) * std::exp2(-order);
  double modified = (rising - falling) / (2 * order);
  if (order * length < 1) {
    // with log Gamma(1 +- order) = -+gamma order + zeta(2) order^2 / 2 -+ zeta(3) order^3 / 3 + ...
    double const square = order * order;
    double const odd = length - gamma_constant - square * (0.40068563438653143 + square * 0.20738555102867399);
    modified = std::sqrt(long_pi.high * order / boost::math::sin_pi(order, quiet())) * std::sinh(order * odd) / order;
  }
  double const sine = boost::math::sin_pi(order / 2, quiet());
  return {modified, modified + sine * sine / order * falling};
}

/// From here on the leading term of Hankel's expansion is all that a double shows.
inline bool far(double order, double x) { return x > 0x1p53 * (4 * order * order + 1); }
/// sqrt(2 / (pi x)) cos(x - order pi/2 - quarters pi/4), DLMF 10.17.3.
inline double far_wave(double order, double x, int quarters) {
  double const turn = order / 2 + quarters * 0.25;
  double const wave =
      std::cos(x) * boost::math::cos_pi(turn, quiet()) + std::sin(x) * boost::math::sin_pi(turn, quiet());
  return std::sqrt(2 / long_pi.high) / std::sqrt(x) * wave;
}

/// sqrt(2 / (pi x)): the functions of order 1/2 are this times sin x, -cos x, sinh x, pi/2 exp(-x).
inline double half_order_scale(double x) { return std::sqrt(2 / long_pi.high) / std::sqrt(x); }

/// J for integer orders n >= x >= 1, by backward recurrence from where it is negligible (Miller), DLMF 3.6(v), 10.6.1; the scale is
/// that of J_0^2 + 2 J_1^2 + 2 J_2^2 + ... = 1, DLMF 10.23.3, because x may be next to a zero of J_0.
inline double backward_recurrence(int n, double x) {
  double above = 0;
  double value = 0x1p-500;
  double wanted = 0;
  double squares = 0;
  for (int k = n + 60 + static_cast<int>(15 * std::cbrt(n)); k > 0; --k) {  // value is J_k, above J_(k+1)
    if (k == n) wanted = value;
    squares += value * value;
    double const below = 2 * k / x * value - above;
    above = value;
    value = below;
    if (std::abs(value) > 0x1p300) {
      value *= 0x1p-500;
      above *= 0x1p-500;
      wanted *= 0x1p-500;
      squares *= 0x1p-1000;
    }
  }
  return wanted / std::sqrt(value * value + 2 * squares);
}

/// Forward recurrence from two neighbouring orders to `order`, for J where the order is below x, DLMF 10.6.1.
template <class F>
double forward_recurrence(double order, double x, F const& f) {
  double const first = order - std::floor(order);
  double below = f(first, x);
  double value = f(first + 1, x);
  for (double k = first + 1; k < order; ++k) {
    double const above = 2 * k / x * value - below;
    below = value;
    value = above;
  }
  return value;
}
/// Fractions of orders lose digits in Boost.Math where x is above the order.
inline bool recurs(double order, double x) { return order > 2 && !is_whole(order) && x > order && x > 8; }

/// J for an order that is not negative and 0 < x < infinity.
inline double first_kind(double order, double x) {
  if (x < beside_zero) return first_term(order, x);
  if (order == 0.5) return half_order_scale(x) * std::sin(x);
  if (far(order, x)) return far_wave(order, x, 1);
  if (is_whole(order) && x >= 5 && order >= x && order <= x * x / 4)
    return backward_recurrence(static_cast<int>(order), x);
  if (recurs(order, x)) return forward_recurrence(order, x, first_kind);
  return boost::math::cyl_bessel_j(order, x, quiet());
}
/// Y for an order that is not negative and 0 < x < infinity.
inline double second_kind(double order, double x) {
  if (overflows_beside_zero(order, x)) return -inf;
  if (x < beside_zero * beside_zero) {
    constexpr double factor = -2 / long_pi.high;
    return order < 0.5 ? factor * first_terms_of_second(order, x).plain : first_term_of_second(order, x, factor);
  }
  if (order == 0.5) return half_order_scale(x) * -std::cos(x);
  if (far(order, x)) return far_wave(order, x, 3);
  if (recurs(order, x)) return forward_recurrence(order, x, second_kind);
  return boost::math::cyl_neumann(order, x, quiet());
}

/// From here on Boost.Math's intermediate results leave the range of double; Hankel's expansions hold for the orders evaluated here.
inline constexpr double large_argument = 500;

/// K e^x for x > large_argument, DLMF 10.40.2.
inline double scaled_second_kind(double order, double x) {
  double const square = 4 * order * order;
  double sum = 1;
  double term = 1;
  for (double k = 1; std::abs(term) > 0x1p-60 * sum; ++k) {
    term *= (square - (2 * k - 1) * (2 * k - 1)) / (8 * k * x);
    sum += term;
  }
  return half_order_scale(x) * (long_pi.high / 2) * sum;
}
/// I for x > large_argument, from K of two orders, the quotient of I of two orders, DLMF 10.33.1, and the Wronskian 10.28.2.
inline double large_first_kind(double order, double x) {
  double quotient = 0;  // I of order k + 1 by that of order k
  for (int k = 800; k > 0; --k) quotient = 1 / (2 * (order + k) / x + quotient);
  double const half = std::exp(x / 2);
  return half / (x * (scaled_second_kind(order + 1, x) + quotient * scaled_second_kind(order, x))) * half;
}

/// I for an order that is not negative and 0 < x < infinity.
inline double modified_first_kind(double order, double x) {
  if (x < beside_zero) return first_term(order, x);
  if (x > 20000) return inf;  // for every order evaluated here
  if (order == 0.5 && x < 700) return half_order_scale(x) * std::sinh(x);
  return x > large_argument ? large_first_kind(order, x) : boost::math::cyl_bessel_i(order, x, quiet());
}
/// K for an order that is not negative and 0 < x < infinity.
inline double modified_second_kind(double order, double x) {
  if (x > 20000) return 0;  // for every order evaluated here
  if (overflows_beside_zero(order, x)) return inf;
  if (x < beside_zero * beside_zero) {
    return order < 0.5 ? first_terms_of_second(order, x).modified : first_term_of_second(order, x, 1);
  }
  if (order == 0.5) return half_order_scale(x) * std::exp(-x) * (long_pi.high / 2);
  if (x > large_argument) {
    double const half = std::exp(-x / 2);
    return half * scaled_second_kind(order, x) * half;
  }
  return boost::math::cyl_bessel_k(order, x, quiet());
}

/// I e^-x for an order that is not negative and 0 < x < infinity.
inline double scaled_first_kind(double order, double x) {
  if (x <= large_argument) return std::exp(-x) * modified_first_kind(order, x);
  if (x > 1.25 * order * order) {  // Hankel's expansion, DLMF 10.40.1
    double const square = 4 * order * order;
    double sum = 1;
    double term = 1;
    for (double k = 1; std::abs(term) > 0x1p-60; ++k) {
      term *= ((2 * k - 1) * (2 * k - 1) - square) / (8 * k * x);
      sum += term;
    }
    return half_order_scale(x) / 2 * sum;
  }
  double quotient = 0;  // as in large_first_kind
  for (int k = 1600; k > 0; --k) quotient = 1 / (2 * (order + k) / x + quotient);
  return 1 / (x * (scaled_second_kind(order + 1, x) + quotient * scaled_second_kind(order, x)));
}

/// A factor times Y (Sign -1) or K (Sign 1), where these overflow alone: from lower orders by forward recurrence, DLMF 10.6.1, 10.29.1.
template <int Sign, class F>
double multiplied(double factor, double order, double x, F const& f) {
  if (order >= 0.5 && x < beside_zero * beside_zero) {
    return first_term_of_second(order, x, Sign > 0 ? factor : -2 / long_pi.high * factor);
  }
  double const direct = f(order, x);
  double lower = order;
  while (lower > order - 4 && lower > 2 && !std::isfinite(f(lower, x))) --lower;
  if (lower == order || !std::isfinite(f(lower, x))) return factor * direct;
  double below = factor * f(lower - 1, x);
  double value = factor * f(lower, x);
  for (; lower < order && std::isfinite(value); ++lower) {
    double const above = 2 * lower / x * value + Sign * below;
    below = value;
    value = above;
  }
  return value;
}

/// J (Kind 1) or Y (Kind 2) of the order -order, DLMF 10.2.3. A term with a factor 0 is not there, even beside infinity.
template <int Kind>
double reflected(double order, double x) {
  double const cosine = boost::math::cos_pi(order, quiet());
  double const sine = boost::math::sin_pi(order, quiet());
  double const of_first = Kind == 1 ? cosine : sine;
  double const of_second = Kind == 1 ? -sine : cosine;
  if (of_first == 0) return multiplied<-1>(of_second, order, x, second_kind);
  double const first = of_first * first_kind(order, x);
  return of_second == 0 ? first : first + multiplied<-1>(of_second, order, x, second_kind);
}
/// I of the order -order, DLMF 10.27.2.
inline double reflected_modified(double order, double x) {
  double const factor = 2 / long_pi.high * boost::math::sin_pi(order, quiet());
  return modified_first_kind(order, x) + multiplied<1>(factor, order, x, modified_second_kind);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
