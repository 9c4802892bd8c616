#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr sw::symbol<"p", sw::positive> p;

static_assert(cancel((pow(x, 2) - 1) / (x - 1)) == x + 1 && cancel(x / x) == 1 &&
              cancel((x + y) / (2 * x + 2 * y)) * 2 == 1 + 0 * x);
static_assert(cancel((pow(x, 2) + 2 * x * y + pow(y, 2)) / (pow(x, 2) - pow(y, 2))) == (x + y) / (x - y));
static_assert(cancel((pow(x, 2) - pow(y, 2)) / (x - y)) == x + y &&
              cancel((pow(x, 3) - 1) / (x - 1)) == pow(x, 2) + x + 1);
static_assert(cancel(pow(x, 2) * y / (x * y + x * z)) == x * y / (y + z) && cancel(sin(x) * y / (sin(x) * z)) == y / z);
static_assert(cancel((exp(x) * y - exp(x)) / (y - 1)) == exp(x) && cancel(sqrt(x) * y / sqrt(x)) == y);
static_assert(cancel((x - 1) / (x - 1) - 1) == 0 && cancel(x / (x + 1) + 1 / (x + 1)) == 1);

// Where nothing cancels the terms are brought together, and not multiplied out.
static_assert(cancel(1 / x + 1 / y) == (x + y) / (x * y) &&
              cancel((x + 1) * (x + 2) / (x + 3)) == (x + 1) * (x + 2) / (x + 3));
static_assert(cancel((x + 1) * (x + 2)) == (x + 1) * (x + 2) && cancel(x) == x && cancel(sin(x / x)) == sin(x / x));
static_assert(cancel(sw::infinity * x / x) == sw::infinity * x / x);

// Without being asked to cancel everything: what is known not to be zero alone.
template <sw::expression A, sw::expression B>
constexpr bool keeps_domain(A const& ex, B const& expected) {
  sw::graph g;
  A::declare(g);
  return sw::detail::cancelled(g, sw::detail::lower(g, ex), false) == sw::detail::lower(g, expected);
}
static_assert(keeps_domain((pow(x, 2) - 1) / (x - 1), (pow(x, 2) - 1) / (x - 1)));
static_assert(keeps_domain((pow(p, 2) + 2 * p + 1) / (p + 1), p + 1));
