#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr bool holds_rules() {
  sw::rule_list list;
  sw::handle const a{&list.patterns, list.patterns.wildcard("a")};
  list.add(sin(a) >>= cos(a));
  list.add((exp(a) >>= 1).when(is_positive(a)));
  // A product is matched without its coefficient.
  list.add(-2 * sin(a) >>= 3 * a);
  list.add(2 * sin(a) * cos(a) >>= a);
  auto const& r = list.rules;
  auto const half = a / 2;
  return r.size() == 4 && r[0].left == sin(a).node && r[0].right == cos(a).node && r[0].condition == -1 &&
         r[1].right == a.number(1).node && r[1].condition == is_positive(a).node && r[2].left == sin(a).node &&
         r[2].right == (-3 * half).node && r[3].left == (sin(a) * cos(a)).node && r[3].right == half.node;
}
static_assert(holds_rules());

// A wildcard is an expression of which nothing is known but that it is real.
constexpr bool wildcards_are_real() {
  sw::graph g;
  sw::id const a = g.wildcard("a");
  return g.known(a, sw::real) && !g.known(a, sw::nonzero) && a == g.wildcard("a") && a != g.wildcard("b") &&
         a != g.symbol("a");
}
static_assert(wildcards_are_real());
