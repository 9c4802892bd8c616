#pragma once
#include <symwise/calculus/unrolled.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The sum of e over the whole numbers k = a ... b, written out: sum_over(k, 1, 3, pow(x, k)) is x + x^2 + x^3. The index k is a
/// symbol and means nothing outside; the bounds are literals. Without any k (b < a) the sum is 0. At most 1,000 terms.
template <class K, std::integral A, std::integral B, symbolic E>
constexpr auto sum_over(K k, A a, B b, E ex) {
  detail::check_index(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
  return detail::make_binding<detail::unrolling<true>>(ex, k, a, b);
}

}  // namespace symwise::inline SYMWISE_ABI
