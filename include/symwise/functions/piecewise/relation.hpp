#pragma once
#include <symwise/core/record.hpp>

/// \file
/// What the relations have in common: numbers are compared at once.

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The relation R between two nodes; 1 or 0 where both are finite numbers, which `holds` compares.
template <class R, class Compare>
constexpr id relation(graph& g, id const* a, Compare const& holds) {
  graph_node const& left = g.at(a[0]);
  graph_node const& right = g.at(a[1]);
  if (left.what == kind::number && right.what == kind::number && !left.infinite && !right.infinite) {
    return g.num(holds(g.value(a[0]), g.value(a[1])) ? 1 : 0);
  }
  return g.store(head<R>(), id_list(a, a + 2));
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
