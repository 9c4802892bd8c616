#include <symwise/symbolic.hpp>

namespace sw = symwise;

// Every shared part is differentiated once: a tower of squares has derivatives of a size linear in its height.
constexpr int nodes_of_tower(int height) {
  sw::graph g;
  sw::id const variable = g.symbol("x");
  sw::id ex = variable;
  for (int k = 0; k < height; ++k) ex = g.add(g.mul(ex, g.add(ex, g.num(1))), g.num(1));
  sw::detail::differentiate(g, ex, variable);
  return g.size();
}
static_assert(nodes_of_tower(16) - nodes_of_tower(15) < 12 && nodes_of_tower(8) - nodes_of_tower(7) < 12);

// A symbol that does not occur, also one made later.
constexpr bool of_others() {
  sw::graph g;
  sw::id const ex = g.pow(g.symbol("x"), g.num(2));
  return sw::detail::differentiate(g, ex, g.symbol("later")) == g.num(0) && g.problem() == sw::fault::none;
}
static_assert(of_others());

// As written, too.
constexpr bool as_written() {
  sw::graph g;
  g.as_written = true;
  sw::id const variable = g.symbol("x");
  sw::id const other = g.symbol("y");
  return sw::detail::differentiate(g, g.mul(other, variable), variable) == other;
}
static_assert(as_written());
