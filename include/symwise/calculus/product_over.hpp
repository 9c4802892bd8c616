#pragma once
#include <symwise/calculus/unrolled.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The product of e over the whole numbers k = a ... b, written out: product_over(k, 0, 2, x - k) is x (x - 1) (x - 2). The index k
/// is a symbol and means nothing outside; the bounds are literals. Without any k (b < a) the product is 1. At most 1,000
/// factors.
template <class K, std::integral A, std::integral B, symbolic E>
constexpr auto product_over(K k, A a, B b, E ex) {
  detail::check_index(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
  return detail::make_binding<detail::unrolling<false>>(ex, k, a, b);
}

}  // namespace symwise::inline SYMWISE_ABI
