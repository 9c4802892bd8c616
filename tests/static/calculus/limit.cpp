#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

static_assert(limit(sin(x) / x, x, 0) == 1 && limit((1 - cos(x)) / pow(x, 2), x, 0) == sw::rational(1, 2) &&
              limit(expm1(x) / x, x, 0) == 1);
static_assert(limit((exp(x) - 1 - x - pow(x, 2) / 2) / pow(x, 3), x, 0) == sw::rational(1, 6));
static_assert(limit((pow(x, 2) - 1) / (x - 1), x, 1) == 2 && limit((pow(x, 2) - pow(a, 2)) / (x - a), x, a) == 2 * a);
static_assert(limit((tan(x) - sin(x)) / pow(x, 3), x, 0) == sw::rational(1, 2) && limit(log(1 + x * y) / x, x, 0) == y);
static_assert(limit(x * sin(x), x, 0) == 0 && limit(x + y, x, 1) == 1 + y && limit(y, x, 1) == y &&
              limit(exp(x), x, a) == exp(a));
static_assert(limit(x / abs(x), x, 2) == 1);

// Poles of one sign, and limits at infinity.
static_assert(limit(1 / pow(x, 2), x, 0) == sw::infinity && limit(-1 / pow(x - 1, 4), x, 1) == -sw::infinity);
static_assert(limit((2 * pow(x, 2) + 1) / (3 * pow(x, 2) - x), x, sw::infinity) == sw::rational(2, 3) &&
              limit(1 / x, x, sw::infinity) == 0);
static_assert(limit(pow(x, 3) - x, x, -sw::infinity) == -sw::infinity && limit(x * sin(1 / x), x, sw::infinity) == 1);

// No limit, or none that is seen.
template <sw::expression E>
constexpr bool without(E const& ex) {
  sw::graph g;
  E::declare(g);
  sw::detail::lower(g, ex);
  return g.problem() == sw::fault::no_limit;
}
static_assert(without(limit(1 / x, x, 0)) && without(limit(abs(x) / x, x, 0)) && without(limit(y / pow(x, 2), x, 0)));
static_assert(without(limit(exp(1 / x), x, 0)) && without(limit(floor(x), x, 1)) &&
              without(limit(sin(x), x, sw::infinity)));
constexpr sw::symbol<"p", sw::positive> p;
static_assert(without(limit(x / (x + y), x, 0)) && limit(x / (x + p), x, 0) == 0 &&
              limit((x + 1) / (x + y), x, 0) == 1 / y);
static_assert(without(limit(log(x), x, 0)) && without(limit(x * tgamma(x), x, 0)) &&
              without(limit((x - sw::pi / 2) * tan(x), x, sw::pi / 2)));
