#pragma once
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/functions/piecewise/select.hpp>
#include <symwise/functions/reductions/sum.hpp>

/// \file
/// What min and max over all elements have in common: their derivative.

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The derivative of the element that is the extremum `node`; the mean of several at a tie.
constexpr id derivative_of_extremum_over(graph& g, id node, id const* d) {
  id const x[] = {g.operand(node, 0), node};
  id const chosen = g.call(head<eq_>(), x);
  id const above[] = {chosen, d[0], g.num(0)};
  id const below[] = {chosen, g.num(1), g.num(0)};
  id const terms[] = {g.call(head<select_>(), above)};
  id const ties[] = {g.call(head<select_>(), below)};
  return g.div(g.call(head<sum_>(), terms), g.call(head<sum_>(), ties));
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
