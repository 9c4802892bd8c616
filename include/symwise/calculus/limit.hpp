#pragma once
#include <symwise/calculus/power_series.hpp>
#include <symwise/core/constant.hpp>
#include <symwise/core/symbol.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

constexpr id no_limit_found(graph& g) {
  g.report(fault::no_limit);
  return g.num(inexact(std::numeric_limits<double>::quiet_NaN()));
}

/// The limit by the first term of the series, which is what de l'Hopital's rule arrives at.
constexpr id limit_at(graph& g, id ex, id x, id point) {
  bool const one_sided = g.at(point).infinite;
  if (g.at(ex).infinite) return no_limit_found(g);
  if (one_sided) {
    // x = 1/t or -1/t, t from above to 0.
    bool const negative = g.coefficient(point).is_negative();
    id const magnitude = negative ? g.neg(point) : point;
    if (magnitude != g.constant(head<infinity_>())) return no_limit_found(g);
    id const t = g.symbol("#distance", assumption::positive);
    id const from[] = {x};
    id const to[] = {g.scale(integer(negative ? -1 : 1), g.pow(t, g.num(-1)))};
    ex = replaced(g, ex, from, to);
    x = t;
    point = g.num(0);
  }
  std::vector<id> divisors;
  laurent_series const s = series_about(g, ex, x, point, 1, divisors);
  if (!s.known) return no_limit_found(g);
  id result = g.num(0);
  if (s.low <= 0 && !s.c.empty()) {
    result = s.c[0];
    if (s.low < 0) {
      bool const positive = g.known(result, assumption::positive);
      if ((!positive && !g.known(result, assumption::negative)) || (s.low % 2 != 0 && !one_sided))
        return no_limit_found(g);
      result = g.scale(integer(positive ? 1 : -1), g.constant(head<infinity_>()));
    }
  }
  return holds_for_all(g, result, divisors) ? result : no_limit_found(g);
}

struct limit_taking {
  static constexpr id run(graph& g, id ex, id const* a) { return limit_at(g, ex, a[0], a[1]); }
};

}  // namespace detail

/// The limit of e for x to a, from both sides: limit(sin(x)/x, x, 0) is 1. a may be infinity or -infinity. What is 0/0 or
/// infinity/infinity is decided by power series, to a dozen terms more than are written (de l'Hopital's rule as many times).
///
/// Where e is divided by what is zero for some values of other symbols, the limit is so, too: there is no
/// limit(x/(x + y), x, 0), which is 0 for all y but 0, unless y is assumed to be nonzero.
///
/// Where the sides differ, or e is not made of functions that have a series there (see series), function<...> says so; a graph at
/// hand reports fault::no_limit, and the result is NaN.
template <symbolic E, class X, operand P>
constexpr auto limit(E ex, X x, P point) {
  return detail::make_binding<detail::limit_taking>(ex, x, point);
}

}  // namespace symwise::inline SYMWISE_ABI
