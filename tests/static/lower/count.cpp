#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

static_assert(sw::count(x) == 0 && sw::count(x + y) == 1 && sw::count(x * y + x) <= 2 && sw::count(2 * x + 1) == 1 &&
              sw::count(sw::pi * 2 + 0 * x) == 0);
static_assert(sw::count(exp(x * y), y* exp(x* y)) == 3, "shared work counts once");
static_assert(sw::count(diff(exp(x * y), x), exp(x* y)) == 3);
