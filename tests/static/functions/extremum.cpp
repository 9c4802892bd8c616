#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"n"> n;
constexpr sw::symbol<"p", sw::positive> p;

static_assert(min(x, y) == min(y, x) && min(min(x, y), n) == min(x, y, n) && max(x, max(y, n)) == max(n, x, y) &&
              min(x, x) == x);
static_assert(min(x, 3, 2) == min(2, x) && max(x, 3, 2.5) == max(x, 3) &&
              max(sw::literal{{}, sw::rational(1, 3)}, 0.25) == sw::literal{{}, sw::rational(1, 3)});
static_assert(!(min(x, y) == max(x, y)) && !(min(x, sw::infinity) == x), "x may be NaN");
static_assert(abs(min(p, exp(x))) == min(p, exp(x)) && abs(max(p, 2)) == max(p, 2) && !(abs(min(p, x)) == min(p, x)));
