#include <symwise/symbolic.hpp>
#include <symwise/version.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"a"> a;

static_assert(diff(pow(x, 3) + a * x, x) == 3 * pow(x, 2) + a);
static_assert(diff(sin(a * x), x) != cos(a * x));

int main() { return SYMWISE_VERSION >= 100 ? 0 : 1; }
