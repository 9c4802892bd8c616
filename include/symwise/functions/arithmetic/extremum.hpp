#pragma once
#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/functions/piecewise/select.hpp>

/// \file
/// What min and max have in common: canonical form and derivative.

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Flat, numbers folded into one, sorted, without repetitions.
template <class R>
constexpr id extremum(graph& g, id const* a, int count) {
  sequence<id> list;
  bool has_number = false;
  number best;
  auto take = [&](id ex) {
    graph_node const& taken = g.at(ex);
    if (taken.what == kind::number && !taken.infinite) {
      if (!has_number || R::comes_first(g.value(ex), best)) best = g.value(ex);
      has_number = true;
      return;
    }
    for (id other : list) {
      if (other == ex) return;
    }
    list.push_back(ex);
  };
  for (int k = 0; k < count; ++k) {
    if (g.at(a[k]).what == kind::function && g.at(a[k]).record == head<R>()) {
      for (int j = 0; j < g.at(a[k]).count; ++j) take(g.operand(a[k], j));
    } else {
      take(a[k]);
    }
  }
  if (has_number) list.push_back(g.num(best));
  if (list.size() == 1) return list[0];
  if (!g.as_written) insertion_sort(list, [&g](id first, id second) { return g.before(first, second); });
  // One of the arguments is the result: what all of them are, it is.
  unsigned all = ~0U;
  for (id ex : list) all &= g.at(ex).known.bits;
  return g.store(head<R>(), list, facts(all) | assumption::real);
}

/// The derivative of the argument that is the extremum; the mean of them at a tie, which is right where the function is smooth.
constexpr id derivative_of_extremum(graph& g, id node, id const* derivatives) {
  int const n = g.at(node).count;
  sequence<id> above;
  sequence<id> below;
  for (int k = 0; k < n; ++k) {
    id const equal[] = {g.operand(node, k), node};
    id const chosen = g.call(head<eq_>(), equal);
    id const one[] = {chosen, g.num(1), g.num(0)};
    below.push_back(g.call(head<select_>(), one));
    if (derivatives[k] < 0) continue;
    id const term[] = {chosen, derivatives[k], g.num(0)};
    above.push_back(g.call(head<select_>(), term));
  }
  return g.div(g.add(above), g.add(below));
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
