#pragma once
#include <symwise/lower/program.hpp>

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// All symbols of an expression that is lowered in one constant expression, and its program with all of them varying.
template <class... E>
constexpr int count_operations(E const&... ex) {
  graph g;
  (E::declare(g), ...);
  detail::sequence<id> roots = {lower(g, ex)...};
  prepare(g, roots);
  int parts = 0;
  for (char each : reachable(g, roots)) parts += each;
  if (parts <= most_nodes_for_accuracy) stabilise_here(g, roots, [](rule_list const&, int) {});
  std::vector<std::string_view> names;
  for (id n = 0; n < g.size(); ++n) {
    if (g.at(n).what == kind::symbol && g.name(n) != element_count) names.push_back(g.name(n));
  }
  restructure(g, roots, names);
  levels when(g, names);
  std::vector<std::string_view> inputs = names;
  inputs.push_back(element_count);
  emitter emitted(g, when, inputs, roots, false);
  detail::sequence<int> results = emitted.results();
  schedule(emitted.code, results);
  int n = 0;
  for (instruction const& c : emitted.code) {
    n += is_varying(c.when) && c.op != operation::input ? 1 : 0;
  }
  return n;
}

}  // namespace detail

/// The number of operations per element that a kernel of these expressions does when every symbol is an array: shared work
/// counted once, work on constants not at all, an fma as one.
template <expression... E>
constexpr int count(E const&... ex) {
  return detail::count_operations(ex...);
}

}  // namespace symwise::inline SYMWISE_ABI
