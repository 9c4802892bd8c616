#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::wildcard<"a"> a;

constexpr auto grow = sw::rules(sin(a) >>= sin(a + 1));
static_assert(rewrite(sin(sin(x)), grow, sw::bottom_up) == sin(sin(x + 1) + 1), "once at each part");
constexpr auto ladder = sw::rules(sin(a) >>= cos(a), cos(a) >>= tan(a));
static_assert(rewrite(sin(x) + cos(y), ladder, sw::bottom_up) == cos(x) + tan(y));
static_assert(rewrite(sin(x) + cos(y), ladder, sw::top_down) == cos(x) + tan(y));
static_assert(rewrite(sin(x) + cos(y), ladder, sw::innermost) == tan(x) + tan(y));
static_assert(rewrite(sin(x) + cos(y), ladder, sw::fixpoint) == tan(x) + tan(y));
static_assert(rewrite(sin(x) + cos(y), ladder) == tan(x) + tan(y));
constexpr auto nested = sw::rules(sin(sin(a)) >>= cos(a), sin(a) >>= tan(a));
static_assert(rewrite(sin(sin(x)), nested, sw::top_down) == cos(x), "the whole first");
static_assert(rewrite(sin(sin(x)), nested, sw::bottom_up) == tan(tan(x)), "the operands first");
static_assert(rewrite(sin(sin(x)), nested, sw::innermost) == tan(tan(x)));
static_assert(rewrite(exp(sin(x) * y), sw::rules(exp(a) >>= a, sin(a) >>= a), sw::top_down) == x * y);
static_assert(rewrite(sin(sin(x)), sw::rules(sin(a) >>= a), sw::innermost.at_most(2)) == x, "two steps are enough");

// More steps than allowed are a fault of the graph; at run time as well.
constexpr sw::fault outcome(sw::strategy how) {
  sw::graph g;
  sw::handle const start{&g, g.symbol("x")};
  rewrite(sin(start), sw::rules(sin(a) >>= cos(a), cos(a) >>= sin(a)), how);
  return g.problem();
}
static_assert(outcome(sw::innermost) == sw::fault::too_many_steps);
static_assert(outcome(sw::fixpoint.at_most(7)) == sw::fault::too_many_steps);
static_assert(outcome(sw::bottom_up) == sw::fault::none && outcome(sw::top_down) == sw::fault::none);
static_assert(outcome(sw::bottom_up.at_most(0)) == sw::fault::too_many_steps);
constexpr bool endless_growth_is_a_fault() {
  sw::graph g;
  sw::handle const start{&g, g.symbol("x")};
  rewrite(sin(start), sw::rules(sin(a) >>= exp(sin(a + 1))), sw::top_down.at_most(20));
  return g.problem() == sw::fault::too_many_steps;
}
static_assert(endless_growth_is_a_fault());
