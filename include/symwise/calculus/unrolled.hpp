#pragma once
#include <symwise/core/symbol.hpp>
#include <symwise/rewrite/transformed.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The most terms of a sum or product over an index.
inline constexpr std::int64_t most_unrolled = 1000;

/// Refuses an index that takes too many values; in a constant expression the call itself is the error.
[[noreturn]] inline void more_than_a_thousand_terms() {
  std::fputs(
      "symwise: sum_over and product_over take an index from a to b with at most 1000 values; sums over data are "
      "sum(e)\n",
      stderr);
  std::abort();
}

/// e for each value of an index, added up or multiplied.
template <bool Sum>
struct unrolling {
  /// The index is no array.
  template <class E, class Index, class... Bounds>
  static constexpr bool varies(auto const& is_array) {
    return E::varies([&](std::string_view name) { return name != Index::name && is_array(name); });
  }
  static constexpr id run(graph& g, id ex, id const* a) {
    id const index[] = {a[0]};
    std::int64_t const last = g.coefficient(a[2]).p;
    std::vector<id> values;
    for (std::int64_t k = g.coefficient(a[1]).p; k <= last; ++k) {
      id const value[] = {g.num(k)};
      values.push_back(replaced(g, ex, index, value));
    }
    if (values.size() == 1) return values[0];
    return Sum ? g.add(values) : g.mul(values);
  }
};

constexpr void check_index(std::int64_t from, std::int64_t to) {
  if (to >= from && static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from) >= most_unrolled)
    more_than_a_thousand_terms();
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
