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
  if (parts <= most_nodes_to_rewrite) stabilise_here(g, roots, [](rule_list const&, int) {});
  std::vector<std::string_view> names;
  for (id n = 0; n < g.size(); ++n) {
    if (g.at(n).what == kind::symbol && g.name(n) != element_count) names.push_back(g.name(n));
  }
  restructure(g, roots, names);
  if (parts <= most_nodes_to_rewrite) nest_sums(g, roots, names);
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

/// Is it written as a division: a power with a negative number as its exponent?
constexpr bool is_inverse(graph const& g, id ex) {
  return g.at(ex).what == kind::power && g.is_number(g.operand(ex, 1)) && g.value(g.operand(ex, 1)).is_negative();
}

/// What a node alone adds to a count of written operations; signs and divisions are its parents' business.
constexpr int written_operations(graph const& g, id ex) {
  graph_node const& n = g.at(ex);
  if (n.what == kind::function) return 1;
  if (n.what == kind::sum) return n.count - 1;
  if (n.what == kind::power) {
    if (!g.is_number(g.operand(ex, 1))) return 1;
    number const exponent = g.value(g.operand(ex, 1));
    if (exponent == integer(-1)) return 0;
    return exponent.exact && exponent.q != 1 ? 2 : 1;  // 1/2 is a division
  }
  if (n.what != kind::product) return 0;
  int above = 0;
  int below = 0;
  for (id a : g.operands(ex)) {
    if (g.is_number(a)) {
      number const c = g.value(a);
      above += c.exact && magnitude(c.p) == 1 ? 0 : 1;
      below += c.exact && c.q != 1 ? 1 : 0;
    } else {
      ++(is_inverse(g, a) ? below : above);
    }
  }
  return (above > 1 ? above - 1 : 0) + below;
}

template <class... E>
constexpr int count_written_operations(E const&... ex) {
  graph g;
  (E::declare(g), ...);
  detail::sequence<id> const roots = {lower(g, ex)...};
  auto const needed = reachable(g, roots);
  auto const is_negative = [&g](id a) { return g.coefficient(a).is_negative(); };
  // A part that is negated, or divided by, where it is no term and no factor: once, however often it occurs.
  detail::sequence<char> alone(needed.size(), 0);
  for (id root : roots) alone[static_cast<std::size_t>(root)] = 1;
  int total = 0;
  for (id node = 0; node < static_cast<id>(needed.size()); ++node) {
    if (needed[static_cast<std::size_t>(node)] == 0) continue;
    total += written_operations(g, node);
    auto const what = g.at(node).what;
    bool all_negative = what == kind::sum;
    for (id a : g.operands(node)) {
      all_negative = all_negative && is_negative(a);
      bool const counted =
          (what == kind::sum && is_negative(a)) || (what == kind::product && is_inverse(g, a)) || g.is_number(a);
      if (!counted) alone[static_cast<std::size_t>(a)] = 1;
    }
    total += all_negative ? 1 : 0;
  }
  for (id node = 0; node < static_cast<id>(needed.size()); ++node) {
    if (needed[static_cast<std::size_t>(node)] == 0 || alone[static_cast<std::size_t>(node)] == 0) continue;
    total += is_negative(node) || is_inverse(g, node) ? 1 : 0;
  }
  return total;
}

}  // namespace detail

/// The number of operations per element that a kernel of these expressions does when every symbol is an array: shared work
/// counted once, work on constants not at all, an fma as one.
template <expression... E>
constexpr int count(E const&... ex) {
  return detail::count_operations(ex...);
}

/// The number of operations that these expressions are written with, as SymPy's count_ops has it: every addition,
/// multiplication, division, change of sign, power and function is one, shared parts count once, nothing is fused.
template <expression... E>
constexpr int count_written(E const&... ex) {
  return detail::count_written_operations(ex...);
}

}  // namespace symwise::inline SYMWISE_ABI
