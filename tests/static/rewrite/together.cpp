#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;

static_assert(together(1 / x + 1 / y) == (x + y) / (x * y) &&
              together(1 / x + 1 / y + 1 / z) == (x * y + x * z + y * z) / (x * y * z));
static_assert(together(1 / (x * y) + 1 / pow(y, 2)) == (x + y) / (x * pow(y, 2)));
static_assert(together(1 / (1 + 1 / x)) == x / (x + 1) &&
              together(x / (1 + 1 / (1 + 1 / x))) == x * (x + 1) / (2 * x + 1));
static_assert(together(1 / (1 + 1 / x) + 1 / (1 + 1 / y)) == (x * (y + 1) + y * (x + 1)) / ((x + 1) * (y + 1)));
static_assert(together(1 / sqrt(x) + 1 / x) == (x + sqrt(x)) / (x * sqrt(x)));
static_assert(together(pow(1 + 1 / x, 3)) == pow(1 + x, 3) / pow(x, 3) &&
              together(pow(1 + 1 / x, -2)) == pow(x, 2) / pow(1 + x, 2));

// Nothing is multiplied out or cancelled; arguments of functions stay.
static_assert(together((x + 1) * (x + 2)) == (x + 1) * (x + 2) && together(x + y) == x + y && together(x) == x);
static_assert(together((x + 1) / (x + 1)) == (x + 1) / (x + 1) && together(sin(1 / x + 1 / y)) == sin(1 / x + 1 / y));
static_assert(together(1 / x + sw::infinity) == 1 / x + sw::infinity);
