#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr sw::symbol<"t"> t;

static_assert(substitute(pow(sin(x), 2) + sin(x) * y, replace(sin(x), t)) == pow(t, 2) + t * y);
static_assert(substitute(sin(x) + x, replace(sin(x), t), x = y) == t + y, "all at once, symbols too");
static_assert(substitute(sin(x) + sin(y), replace(sin(x), sin(y)), replace(sin(y), sin(x))) == sin(x) + sin(y));
static_assert(substitute(cos(sin(x)), replace(sin(x), 0)) == 1 && substitute(x, replace(sin(x), t)) == x);

// Parts of sums, products, powers and exponentials.
static_assert(substitute(x + y + z, replace(x + y, t)) == t + z &&
              substitute(2 * x * y * z, replace(x* y, t)) == 2 * t * z);
static_assert(substitute(pow(x, 6), replace(pow(x, 2), t)) == pow(t, 3) &&
              substitute(pow(x, -2), replace(pow(x, 2), t)) == 1 / t);
static_assert(substitute(exp(3 * x) + exp(-x), replace(exp(x), t)) == pow(t, 3) + 1 / t);
static_assert(substitute(sin(x) * (x + y + cos(z)), replace(x + y, t), replace(cos(z), 1)) == sin(x) * (t + 1));

// Not where that would change the domain, and not of what is no part.
static_assert(substitute(x, replace(sqrt(x), t)) == x && substitute(pow(x, 2), replace(sqrt(x), t)) == pow(x, 2));
static_assert(substitute(pow(x, sw::rational(3, 2)), replace(sqrt(x), t)) == pow(t, 3) &&
              substitute(pow(x, 3), replace(pow(x, 2), t)) == pow(x, 3));
static_assert(substitute(x + z, replace(x + y, t)) == x + z &&
              substitute(exp(x / 2), replace(exp(x), t)) == exp(x / 2));

constexpr bool of_handles() {
  sw::graph g;
  sw::handle const u{&g, g.symbol("u")};
  sw::handle const v{&g, g.symbol("v")};
  return substitute(sin(u) + u, replace(sin(u), v)) == u + v;
}
static_assert(of_handles());
