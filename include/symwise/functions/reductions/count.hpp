#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// The reserved name of the number of elements; no identifier can be it.
inline constexpr std::string_view element_count = "#n";

/// The number of elements that a reduction runs over, as a node.
constexpr id count_of_elements(graph& g) {
  return g.symbol(element_count, facts(assumption::integer) | assumption::nonnegative);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
