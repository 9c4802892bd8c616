#pragma once
/// \file
/// What the scalar fallbacks of the four Bessel functions share.
#include <symwise/functions/special/scalar/policy.hpp>

#include <boost/math/special_functions/bessel.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The largest magnitude of an order: the time taken grows with it.
inline constexpr double largest_order = 10000;

/// An order that is evaluated, with an argument that is a number.
inline bool bessel_arguments(double order, double x) { return std::abs(order) <= largest_order && !std::isnan(x); }
inline bool is_whole(double x) { return x == std::floor(x); }
inline bool is_odd(double whole) { return std::fmod(whole, 2.0) != 0; }

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
