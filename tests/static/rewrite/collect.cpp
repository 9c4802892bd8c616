#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"b"> b;
constexpr sw::symbol<"c"> c;

static_assert(collect(a * x + b * x + c, x) == (a + b) * x + c);
static_assert(collect(a * pow(x, 2) + b * pow(x, 2) + a * x - b * x + c, x) == c + pow(x, 2) * (a + b) + x * (a - b));
static_assert(collect(x + a * x, x) == (1 + a) * x && collect(x * y + x * a, a) == x * y + x * a);
static_assert(collect(a * sin(x) + b * sin(x) + x, sin(x)) == (a + b) * sin(x) + x);
static_assert(collect(a / x + b / x + x, x) == (a + b) / x + x &&
              collect(a * sqrt(x) + b * sqrt(x), x) == (a + b) * sqrt(x));
static_assert(collect(x * (a + b) + c * x, x) == (a + b + c) * x);

// Nothing is multiplied out, and what is no sum stays.
static_assert(collect(x * (x + a) + b * x, x) == x * (x + a + b));
static_assert(collect(expand(x * (x + a) + b * x), x) == pow(x, 2) + (a + b) * x);
static_assert(collect(a * x, x) == a * x && collect(sin(a * x + b * x), x) == sin(a * x + b * x) && collect(x, x) == x);
static_assert(collect(a * x * sw::infinity + b * x, x) == a * x * sw::infinity + b * x);
