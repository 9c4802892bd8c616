#pragma once
#include <symwise/core/expression.hpp>
#include <symwise/core/traverse.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Copies a frozen graph's root into another graph.
constexpr id import(graph& g, frozen_view const& from) {
  if (g.size() == 0) {
    if (from.problem != fault::none) g.report(from.problem);
    g.adopt(from);
    return from.root;
  }
  sequence<id> image(static_cast<std::size_t>(from.count), -1);
  sequence<id> operands;
  if (from.problem != fault::none) g.report(from.problem);
  for (int i = 0; i < from.count; ++i) {
    graph_node const& n = from.nodes[i];
    operands.clear();
    for (int k = 0; k < n.count; ++k) operands.push_back(image[static_cast<std::size_t>(from.pool[n.first + k])]);
    image[static_cast<std::size_t>(i)] = g.import(from, n, operands.data());
  }
  return image[static_cast<std::size_t>(from.root)];
}

/// What every transformation of an expression E shares: it is a stage of compilation of its own.
template <class Derived, class E>
struct transformation : expression_base {
  static constexpr bool has_reduction = E::has_reduction;
  static constexpr bool has_stages = true;
  template <int Offset>
  using stages = stage_list<stage<Derived, Offset>>;
  /// Takes the result from the stage computed before, or computes it here.
  static constexpr id lower(graph& g, cursor& c) {
    if (c.stages != nullptr) {
      c.literals += Derived::literal_count;
      return import(g, *c.stages++);
    }
    id const inner = E::lower(g, c);
    return Derived::transform(g, inner, c);
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
