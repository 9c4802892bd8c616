#pragma once
/// \file
/// Scalar evaluation of rgamma.
#include <symwise/functions/gamma/rgamma.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double rgamma_of(double x) {
  if (std::isnan(x) || x == -inf) return not_a_number;
  if (x == 0) return x;
  if (x == std::floor(x) && x < 0) return 0;
  if (x > 1e300) return 0;
  return in_words::rounded(in_words::value() / in_words::gamma({x, 0}));
}

}  // namespace detail

/// At 0 the zero of its sign, at the other poles of gamma +0. float goes through double.
template <>
struct scalar_implementation<rgamma_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(detail::rgamma_of(static_cast<double>(x)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
