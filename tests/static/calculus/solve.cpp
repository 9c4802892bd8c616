#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"b"> b;

static_assert(solve(eq(2 * x + y, 3), x) == (3 - y) / 2 && solve(2 * x - 6, x) == 3 && solve(eq(x, y), x) == y);
static_assert(solve(eq(a * x + b, y), x) == (y - b) / a && solve(a * x + b * x - y, x) == y / (a + b));
static_assert(solve((x + 1) * (x - 1) - pow(x, 2) + y * x, x) == 1 / y &&
              solve(eq(pow(x + 1, 2), pow(x, 2)), x) == sw::literal{{}, sw::rational(-1, 2)});
static_assert(solve(sin(y) * (x + 1), x) == -sin(y) / sin(y), "where sin(y) is not zero");
static_assert(solve(eq(y, diff(a* pow(x, 2), x)), x) == y / (2 * a));

// Not linear, or without x.
template <sw::expression E>
constexpr bool refused(E const& ex) {
  sw::graph g;
  E::declare(g);
  sw::detail::lower(g, ex);
  return g.problem() == sw::fault::not_linear;
}
static_assert(refused(solve(pow(x, 2) - 1, x)) && refused(solve(sin(x), x)) && refused(solve(x + floor(x), x)) &&
              refused(solve(1 / x + x, x)));
static_assert(refused(solve(y, x)) && refused(solve(x * y + exp(x) * 0 - x * y + 1, x)) &&
              refused(solve(x + sw::infinity, x)));
static_assert(refused(solve(x * (1 + x) - x, x)) && refused(solve(eq(x, x), x)) && refused(solve(x < 1, x)));
