#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr sw::wildcard<"a"> a;

constexpr auto mine = sw::rules(sin(a) * sin(a) >>= 1 - cos(a) * cos(a), exp(a) - 1 >>= expm1(a));

// An expression like any other.
static_assert(diff(rewrite(pow(sin(x), 2), mine), x) == 2 * sin(x) * cos(x));
static_assert(rewrite(diff(exp(x) - x, x), mine) == expm1(x));
static_assert(rewrite(rewrite(pow(sin(x), 2), mine), pow(cos(a), 2) >>= y) == 1 - y);
static_assert(substitute(rewrite(sin(x), sin(a) >>= a), x = y) == y && 2 * rewrite(sin(x), sin(a) >>= a) + x == 3 * x);

// Each rewriting is a stage of its own, with tables frozen once; numbers of rules and expressions do not get mixed up.
constexpr auto scaled = sw::rules(sin(3 * a) >>= 0.5 * a, cos(a + 7) >>= 11 * a);
constexpr auto staged = sw::program<rewrite(5 * sin(3 * x) + 2, scaled), rewrite(13 * cos(x + 7), scaled)>(x);
static_assert(staged.operations() == 2 && staged.calls("sin") == 0 && staged.calls("cos") == 0);
static_assert(sw::program<diff(rewrite(exp(2 * x) - 1, mine), x)>(x).calls("exp") == 1);
static_assert(sw::program<rewrite(exp(2 * x) - 1, mine)>(x).calls("expm1") == 1);
static_assert(sw::program<rewrite(sin(x), sin(a) >>= z)>(x, z).operations() == 0);

// simplify with rules never gives more operations than without.
static_assert(simplify(pow(sin(x), 2) + pow(cos(x), 2) + y, pow(sin(a), 2) + pow(cos(a), 2) >>= 1) == 1 + y);
static_assert(simplify(sin(x), sin(a) >>= exp(a) + exp(-a)) == sin(x));
static_assert(simplify(x * y + x * z, sin(a) >>= a) == x * (y + z));
static_assert(sw::program<simplify(2 * sin(x) * cos(x) + y, 2 * sin(a) * cos(a) >>= sin(2 * a))>(x, y).calls("cos") ==
              0);

// Handles, also at run time.
constexpr bool rewrites_nodes() {
  sw::graph g;
  sw::handle const s{&g, g.symbol("s")};
  return rewrite(exp(s) - 1, mine) == expm1(s) && rewrite(s, mine) == s;
}
static_assert(rewrites_nodes());

// Written as it is, nothing is rewritten.
constexpr auto untouched = sw::program<rewrite(exp(x) - 1, mine), sw::strict>(x);
static_assert(untouched.calls("exp") == 1 && untouched.calls("expm1") == 0);
