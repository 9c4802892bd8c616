#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr auto value(auto v) { return sw::literal{{}, sw::detail::to_number(v)}; }

// The sign of the divisor, of the dividend.
static_assert(mod(value(7), 3) == 1 && mod(value(-7), 3) == 2 && mod(value(7), -3) == -2 && mod(value(-7), -3) == -1 &&
              mod(value(6), -3) == 0);
static_assert(fmod(value(7), 3) == 1 && fmod(value(-7), 3) == -1 && fmod(value(7), -3) == 1 && fmod(value(-6), 3) == 0);
static_assert(diff(mod(x, y), x) == 1 && diff(mod(x, y), y) == -floor(x / y) && diff(fmod(x, y), y) == -trunc(x / y));
