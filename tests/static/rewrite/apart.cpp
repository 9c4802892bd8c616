#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

static_assert(apart(1 / (x * (x + 1)), x) == 1 / x - 1 / (x + 1));
static_assert(apart(1 / (pow(x, 2) - 1), x) == 1 / (2 * (x - 1)) - 1 / (2 * (x + 1)));
static_assert(apart((pow(x, 3) + 1) / (pow(x, 2) * (x - 2)), x) ==
              1 - 1 / (2 * pow(x, 2)) - 1 / (4 * x) + sw::rational(9, 4) / (x - 2));
static_assert(apart(1 / ((x + 1) * (pow(x, 2) + 1)), x) == 1 / (2 * (x + 1)) + (1 - x) / (2 * (pow(x, 2) + 1)));
static_assert(apart(1 / pow(x + 1, 2) + 1 / x, x) == 1 / pow(x + 1, 2) + 1 / x &&
              apart((x + 2) / (x + 1), x) == 1 + 1 / (x + 1));

// Other symbols in the numerator, other expressions in the place of x.
static_assert(apart((a * x + y) / (x * (x + 1)), x) == y / x + (a - y) / (x + 1));
static_assert(apart(1 / (sin(y) * (sin(y) + 1)), sin(y)) == 1 / sin(y) - 1 / (sin(y) + 1));

// Nothing to take apart, or a denominator that vanishes where others do not: 1/(y - a) would.
static_assert(apart(x + y, x) == x + y && apart(1 / (pow(x, 2) + 1), x) == 1 / (pow(x, 2) + 1) &&
              apart(sin(x), x) == sin(x));
static_assert(apart(1 / ((x + a) * (x + y)), x) == 1 / ((x + a) * (x + y)));

// Nothing is cancelled that may be zero.
static_assert(apart(x / (x * (x + 1) * (x + 2)), x) == x / (x * (x + 1) * (x + 2)));
