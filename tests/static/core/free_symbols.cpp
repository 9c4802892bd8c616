#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"sigma", sw::positive> sigma;

static_assert(free_symbols(x + 1).size() == 1 && free_symbols(x + 1)[0] == "x");
static_assert(free_symbols(exp(-x * x / (2 * sigma)) + y).size() == 3);
static_assert(free_symbols(y + sigma * x)[0] == "sigma" && free_symbols(y + sigma * x)[1] == "x" &&
              free_symbols(y + sigma * x)[2] == "y");

// Of the canonical form: what cancels is not there, derivatives and substitutions are done.
static_assert(free_symbols(x - x + y).size() == 1 && free_symbols(diff(x * y, x)).size() == 1);
static_assert(free_symbols(substitute(x + y, x = 2)).size() == 1 &&
              free_symbols(substitute(x, x = 2 * sigma))[0] == "sigma");
static_assert(free_symbols(0 * x + sw::pi).empty());
static_assert(depends_on(x * y, x) && !depends_on(x * y, sigma) && !depends_on(diff(3 * x, x), x));
