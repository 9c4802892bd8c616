#pragma once
#include <symwise/core/config.hpp>

#include <cstddef>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Sorts a short list in place by insertion, equal elements keeping their order (std::stable_sort is no constant expression).
/// `swapped(i, k)` is told of every exchange, so that a second list can follow.
template <class List, class Less, class Follow>
constexpr void insertion_sort(List& list, Less const& less, Follow const& swapped) {
  auto* const a = list.data();  // every step of an iterator class counts in constant expressions
  std::size_t const n = list.size();
  for (std::size_t i = 1; i < n; ++i) {
    for (std::size_t k = i; k > 0 && less(a[k], a[k - 1]); --k) {
      auto const t = a[k];
      a[k] = a[k - 1];
      a[k - 1] = t;
      swapped(k, k - 1);
    }
  }
}
template <class List, class Less>
constexpr void insertion_sort(List& list, Less const& less) {
  insertion_sort(list, less, [](std::size_t, std::size_t) {});
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
