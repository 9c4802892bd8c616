#include <symwise/symbolic.hpp>

namespace sw = symwise;

// Equal expressions have equal ids, however large the graph grows.
constexpr bool hash_consed() {
  sw::graph g;
  sw::id const x = g.symbol("x");
  sw::id first = x;
  for (int k = 0; k < 100; ++k) first = g.add(g.mul(first, x), g.num(k));
  int const size = g.size();
  sw::id second = x;
  for (int k = 0; k < 100; ++k) second = g.add(g.num(k), g.mul(x, second));
  return first == second && g.size() == size;
}
static_assert(hash_consed());

constexpr bool children_come_first() {
  sw::graph g;
  sw::id const x = g.symbol("x");
  sw::id const y = g.symbol("y");
  sw::id const ex = g.mul(g.add(x, y), g.pow(g.add(x, g.num(1)), y));
  bool ok = g.at(ex).what == sw::kind::product;
  for (sw::id n = 0; n < g.size(); ++n) {
    for (sw::id operand : g.operands(n)) ok = ok && operand < n;
  }
  return ok && g.operands(ex).size() == 2 && g.coefficient(g.scale(sw::rational(2, 3), ex)) == sw::rational(2, 3);
}
static_assert(children_come_first());

// Assumptions are given before the symbol is first used; contradictions are reported.
constexpr bool assumes() {
  sw::graph g;
  g.assume("x", sw::positive);
  g.assume("y", sw::integer);
  bool const ok = g.known(g.symbol("x"), sw::positive) && g.known(g.symbol("y", sw::nonnegative), sw::integer) &&
                  g.known(g.symbol("y"), sw::nonnegative);
  bool const fine = g.problem() == sw::fault::none;
  g.assume("x", sw::nonpositive);
  return ok && fine && g.problem() == sw::fault::contradictory_assumptions;
}
static_assert(assumes());

// As written: nothing is reordered or collected.
constexpr bool as_written() {
  sw::graph g;
  g.as_written = true;
  sw::id const x = g.symbol("x");
  sw::id const y = g.symbol("y");
  return g.add(x, y) != g.add(y, x) && g.add(x, x) != g.scale(sw::rational(2), x) &&
         g.at(g.mul(x, x)).what == sw::kind::product && g.operands(g.add(g.add(x, y), x)).size() == 2;
}
static_assert(as_written());

// Numbers given up by sums.
constexpr bool contents() {
  sw::graph g;
  sw::id const x = g.symbol("x");
  sw::id const y = g.symbol("y");
  sw::id const ex = g.add(g.scale(sw::rational(4, 3), x), g.scale(sw::rational(2), y));
  sw::number const c = g.content(ex);
  bool const ok = c == sw::rational(2, 3) || c == sw::rational(-2, 3);
  return ok && g.scale(c, g.divided(ex, c)) == ex;
}
static_assert(contents());
