#pragma once
/// \file
/// Angles whose sine is known exactly; sin, cos and tan share this.
#include <symwise/functions/arithmetic/sqrt.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The k with 0 <= k < 24 where c is k/12 plus a multiple of 2, k a multiple of 2 or 3; -1 for anything else.
constexpr int twelfths(number const& c) {
  if (!c.exact || 12 % c.q != 0) return -1;
  auto const k = static_cast<int>(c.p % (2 * c.q) * (12 / c.q));
  int const positive = k < 0 ? k + 24 : k;
  return positive % 2 == 0 || positive % 3 == 0 ? positive : -1;
}

/// The same k where x is k pi/12 plus full turns.
constexpr int twelfths_of_pi(handle x) {
  bool const multiple =
      x.is_product() && x.arguments() == 2 && x.argument(0).is_number() && x.argument(1).is_constant<pi_>();
  if (!multiple && !x.is_constant<pi_>()) return -1;
  return twelfths(x.coefficient());
}

/// x / pi where x is a product with the factor pi; nothing for anything else.
constexpr handle half_turns(handle x) {
  if (!x.is_product()) return {};
  for (int k = 0; k < x.arguments(); ++k) {
    if (x.argument(k).is_constant<pi_>()) return x / x.argument(k);
  }
  return {};
}

/// sin(k pi/12) in the graph of x, for the k above.
constexpr handle exact_sine(handle x, int k) {
  if (k >= 12) return -exact_sine(x, k - 12);
  switch (k > 6 ? 12 - k : k) {
    case 0:
      return x.number(0);
    case 2:
      return x.number(1, 2);
    case 3:
      return sqrt(x.number(2)) / 2;
    case 4:
      return sqrt(x.number(3)) / 2;
    default:
      return x.number(1);
  }
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
