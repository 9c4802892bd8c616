#pragma once
/// \file
/// Scalar evaluation of lbeta.
#include <symwise/functions/gamma/lbeta.hpp>
#include <symwise/functions/scalar/beta.hpp>

#include <algorithm>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline double lbeta_of(double x, double y) {
  using namespace in_words;
  if (!(x >= 0 && y >= 0)) return not_a_number;
  double const a = std::min(x, y);
  double const b = std::max(x, y);
  if (a == 0) return std::isinf(b) ? not_a_number : inf;
  if (std::isinf(b)) return -inf;
  double_sum const all = beta_logarithm(a, b);
  return all.high + all.low;
}

}  // namespace detail

/// For a, b >= 0: infinity where one of them is 0 and the other finite, NaN for other arguments. float goes through double.
template <>
struct scalar_implementation<lbeta_> {
  template <class T>
  static T call(T a, T b) {
    return static_cast<T>(detail::lbeta_of(static_cast<double>(a), static_cast<double>(b)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
