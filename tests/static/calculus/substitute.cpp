#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"p", sw::positive> p;

static_assert(substitute(pow(x, 2) + y, x = y + 1) == pow(y + 1, 2) + y && substitute(x * y, x = 2, y = 3) == 6);
static_assert(substitute(x - y, x = y, y = x) == y - x, "all at once");
static_assert(substitute(diff(pow(x, 3), x), x = 2) == 12 &&
              diff(substitute(pow(x, 3), x = 2 * y), y) == 24 * pow(y, 2));
static_assert(substitute(sin(x), x = sw::pi / 2) == 1 && substitute(x * 2, x = 0.25) == 0.5 &&
              substitute(x, y = 1) == x);
static_assert(substitute(sum(x * y), y = 2) == sum(2 * x) && substitute(select(x < y, x, y), x = 1, y = 2) == 1);
static_assert(substitute(sqrt(pow(x, 2)), x = p) == p, "what is known of the new is used");
static_assert(!(substitute(x / x, x = 0) == 0) && !(substitute(x / x, x = 0) == 1) && !(substitute(1 / x, x = 0) == 0),
              "0/0 is neither");
