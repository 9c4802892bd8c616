#include <symwise/symbolic.hpp>

namespace sw = symwise;
using namespace sw::detail;

constexpr bool marks_what_is_needed() {
  sw::graph g;
  sw::id const x = g.symbol("x");
  sw::id const y = g.symbol("y");
  sw::id const sum = g.add(x, y);
  sw::id const product = g.mul(x, g.num(3));
  auto const needed = reachable(g, std::span(&product, 1));
  return needed[static_cast<std::size_t>(x)] == 1 && needed[static_cast<std::size_t>(y)] == 0 &&
         needed[static_cast<std::size_t>(sum)] == 0;
}
static_assert(marks_what_is_needed());

constexpr bool replaces_all_at_once() {
  sw::graph g;
  sw::id const x = g.symbol("x");
  sw::id const y = g.symbol("y");
  sw::id const ex = g.add(g.mul(x, x), g.scale(sw::rational(3), y));
  sw::id const from[] = {x, y};
  sw::id const to[] = {y, x};
  return replaced(g, ex, from, to) == g.add(g.mul(y, y), g.scale(sw::rational(3), x));
}
static_assert(replaces_all_at_once());

constexpr bool rewrites_bottom_up() {
  sw::graph g;
  sw::id const x = g.symbol("x");
  sw::detail::sequence<sw::id> roots = {g.add(g.pow(x, g.num(2)), g.num(1)), x};
  rewrite_nodes(g, roots, [&g](sw::id ex) { return g.is(ex, 2) ? g.num(3) : ex; });
  return roots[0] == g.add(g.pow(x, g.num(3)), g.num(1)) && roots[1] == x;
}
static_assert(rewrites_bottom_up());
