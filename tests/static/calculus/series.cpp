#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

static_assert(series(sin(x), x, 0, 6) == x - pow(x, 3) / 6 + pow(x, 5) / 120);
static_assert(series(exp(x), x, 0, 4) == 1 + x + pow(x, 2) / 2 + pow(x, 3) / 6);
static_assert(series(exp(y * x), x, 0, 3) == 1 + x * y + pow(x * y, 2) / 2);
static_assert(series(log(1 + x), x, 0, 4) == x - pow(x, 2) / 2 + pow(x, 3) / 3);
static_assert(series(log(x), x, 1, 3) == x - 1 - pow(x - 1, 2) / 2);
static_assert(series(sqrt(1 + x), x, 0, 4) == 1 + x / 2 - pow(x, 2) / 8 + pow(x, 3) / 16);
static_assert(series(acsch(x), x, 1, 2) == acsch(sw::rational(1)) - (x - 1) / sqrt(sw::rational(2)));
static_assert(series(asec(x), x, 2, 2) == asec(sw::rational(2)) + (x - 2) / (2 * sqrt(sw::rational(3))));
static_assert(series(acoth(x), x, 2, 2) == acoth(sw::rational(2)) - (x - 2) / 3);
static_assert(series(1 / (1 - x), x, 0, 4) == 1 + x + pow(x, 2) + pow(x, 3));
static_assert(series(pow(x + y, 3), x, 0, 2) == pow(y, 3) + 3 * pow(y, 2) * x);
static_assert(series(tan(x), x, 0, 6) == x + pow(x, 3) / 3 + 2 * pow(x, 5) / 15);
static_assert(series(cos(sin(x)), x, 0, 5) == 1 - pow(x, 2) / 2 + 5 * pow(x, 4) / 24);
static_assert(expand(series(pow(1 + x, a), x, 0, 3)) == expand(1 + a * x + a * (a - 1) / 2 * pow(x, 2)));

// Removable singularities, and poles.
static_assert(series(sin(x) / x, x, 0, 6) == 1 - pow(x, 2) / 6 + pow(x, 4) / 120);
static_assert(series((1 - cos(x)) / pow(x, 2), x, 0, 3) == sw::rational(1, 2) - pow(x, 2) / 24);
static_assert(series(1 / sin(x), x, 0, 4) == 1 / x + x / 6 + 7 * pow(x, 3) / 360);
static_assert(series(csc(x), x, 0, 4) == 1 / x + x / 6 + 7 * pow(x, 3) / 360 &&
              series(cot(x), x, 0, 4) == 1 / x - x / 3 - pow(x, 3) / 45);
static_assert(series(csch(x), x, 0, 2) == 1 / x - x / 6 && series(coth(2 * x), x, 0, 2) == 1 / (2 * x) + 2 * x / 3);
static_assert(limit(x * cot(3 * x), x, 0) == sw::rational(1, 3) && limit(csc(x) - 1 / x, x, 0) == 0);
static_assert(series(x / expm1(x), x, 0, 3) == 1 - x / 2 + pow(x, 2) / 12);
static_assert(series(1 / x, x, 0, 3) == 1 / x && series(exp(x) / x, x, 0, 1) == 1 / x + 1);
static_assert(series(1 / pow(x - 2, 2), x, 2, 1) == 1 / pow(x - 2, 2));

// The derivative of sin(x)/x, which is 0/0 at 0.
static_assert(series(diff(sin(x) / x, x), x, 0, 4) == -x / 3 + pow(x, 3) / 30);

// About a symbol; of what does not depend on x.
static_assert(series(exp(x), x, a, 2) == exp(a) + exp(a) * (x - a) && series(y, x, 0, 3) == y &&
              series(x, x, 0, 1) == 0);

// Branches away from their borders.
static_assert(series(abs(x), x, 3, 2) == x && series(abs(x), x, -3, 2) == -x);
static_assert(series(select(x < 1, sin(x), y), x, 0, 2) == x && series(max(x, x* x), x, 2, 1) == 4 &&
              series(floor(x + 1), x, sw::rational(1, 4), 1) == 1);

// No series: kinks, jumps, borders, what is not known to be analytic.
template <sw::expression E>
constexpr bool without(E const& ex) {
  sw::graph g;
  E::declare(g);
  sw::detail::lower(g, ex);
  return g.problem() == sw::fault::no_series;
}
static_assert(without(series(abs(x), x, 0, 3)) && without(series(sqrt(x), x, 0, 3)) &&
              without(series(log(x), x, 0, 1)));
static_assert(without(series(floor(x), x, 1, 2)) && without(series(select(x < 0, x, y), x, 0, 2)) &&
              without(series(max(x, -x), x, 0, 2)));
static_assert(without(series(frac(x), x, 0, 2)) && without(series(heaviside(x), x, 0, 2)) &&
              without(series(round(x), x, sw::rational(1, 2), 1)));
static_assert(without(series(exp(1 / x), x, 0, 2)) && without(series(cbrt(x), x, 0, 2)) &&
              without(series(tan(x), x, sw::pi / 2, 2)));
static_assert(without(series(acoth(x), x, 1, 2)));
static_assert(without(series(tgamma(x), x, 0, 2)) && without(series(acos(x), x, 1, 1)) &&
              without(series(sum(x * y), x, 0, 2)));
static_assert(without(series(x, x, x, 2)) && without(series(x, x, sw::infinity, 2)) &&
              !without(series(abs(x), x, 1, 3)));
static_assert(without(series(1 / (sqrt(2 + 0 * y) * sqrt(3 + 0 * y) - sqrt(6 + 0 * y) + x), x, 0, 2)),
              "a sum of constants that may be zero");

constexpr bool of_handles() {
  sw::graph g;
  sw::handle const u{&g, g.symbol("u")};
  return series(exp(u), u, 0, 2) == 1 + u;
}
static_assert(of_handles());
