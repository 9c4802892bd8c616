#pragma once
#include <symwise/rewrite/operations.hpp>
#include <symwise/rewrite/strategy.hpp>

#include <array>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Compares forms of an expression: the cheaper one is better, where it has no more operations.
class form_cost {
 public:
  /// Is the first form better?
  constexpr bool less(graph const& g, id a, id b) {
    return a != b && operations_.measured(g, a).better_than(operations_.measured(g, b));
  }

 private:
  operation_count operations_;
};

/// e as `pass` makes it cheaper, again and again; what it got where it finds nothing cheaper.
template <class Pass>
constexpr id cheapest_by(graph& g, id ex, Pass const& pass) {
  if (g.at(ex).infinite) return ex;
  g.absolute = &absolute;
  form_cost costs;
  for (;;) {
    id const next = pass(ex, costs);
    if (!costs.less(g, next, ex)) return ex;
    ex = next;
  }
}

/// e with `change` applied to its parts, from the innermost on, wherever a part becomes cheaper by it.
template <class Change>
constexpr id cheaper_parts(graph& g, id ex, form_cost& costs, Change const& change) {
  sequence<id> root = {ex};
  rewrite_nodes(g, root, [&g, &costs, &change](id part) {
    if (g.at(part).infinite) return part;
    for (;;) {
      id const next = change(part);
      if (!costs.less(g, next, part)) return part;
      part = next;
    }
  });
  return root[0];
}

/// What the first rule that makes a node cheaper makes of it; itself where none does.
constexpr id cheaper_by_a_rule(graph& g, id ex, rule_view const& table, form_cost& costs) {
  graph_node const& n = g.at(ex);
  int k = table.first[bucket_of(n.what, n.record)];
  if (k < 0 || n.infinite || n.count == 0) return ex;
  std::uint64_t const heads = heads_below(g, ex);
  for (; k >= 0; k = table.rules[k].next) {
    id const next = matcher(g, table, false).apply(ex, heads, k);
    if (next < 0) return ex;
    if (costs.less(g, next, ex)) return next;
  }
  return ex;
}

/// The same of a sum also without the factors that its terms have in common: y sin(x)^2 + y cos(x)^2 is y.
template <class Change>
constexpr id also_without_common_factors(graph& g, id ex, Change const& change) {
  id const next = change(ex);
  if (next != ex || g.at(ex).what != kind::sum) return next;
  id const factored = common_factors_out(g, ex);
  if (factored == ex || g.at(factored).what != kind::product) return ex;
  for (int k = 0; k < g.at(factored).count; ++k) {
    id const inner = g.operand(factored, k);
    if (g.at(inner).what != kind::sum) continue;
    id const changed = change(inner);
    if (changed == inner) continue;
    sequence<id> factors(g.operands(factored).begin(), g.operands(factored).end());
    factors[static_cast<std::size_t>(k)] = changed;
    return g.mul(factors);
  }
  return ex;
}

/// The rules that Rules::all(wildcards...) makes of as many wildcards as it asks for, as a source of tables.
template <class Rules>
struct rules_from {
  static constexpr void append(rule_list& list) {
    with_wildcards<Rules::wildcards>(list.patterns, [&list](auto... wildcard) {
      for (node_rule const& rule : Rules::all(wildcard...)) list.add(rule);
    });
  }
};

/// e with rules applied to its parts wherever a part becomes cheaper by one.
template <class Rules>
constexpr id cheaper_by_rules(graph& g, id ex, form_cost& costs) {
  rule_view const table = frozen_rules_of<rules_from<Rules>>::view();
  return cheaper_parts(g, ex, costs, [&g, &costs, &table](id part) {
    return also_without_common_factors(
        g, part, [&g, &costs, &table](id each) { return cheaper_by_a_rule(g, each, table, costs); });
  });
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
