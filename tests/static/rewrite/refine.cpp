#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"p", sw::positive> p;
constexpr sw::symbol<"n"> n;

// Assumptions about symbols.
static_assert(assuming(sqrt(x * x), x > 0) == x && assuming(sqrt(x * x), x >= 0) == x);
static_assert(assuming(sqrt(x * x), x < 0) == -x && assuming(sqrt(x * x), y > 0) == abs(x));
static_assert(assuming(x / x, ne(x, 0)) == 1 && assuming(x / x, x > 2) == 1 && assuming(x / x, x > -1) == x / x);
static_assert(assuming(abs(x * y), x > 0 && y < 0) == -x * y && assuming(abs(x * y), x > 0, y < 0) == -x * y);
static_assert(assuming(pow(pow(x, y), 2), x > 0) == pow(x, 2 * y));
static_assert(assuming(exp(log(x)), is_nonnegative(x)) == x && !(exp(log(x)) == x));
static_assert(assuming(abs(x), is_positive(x)) == x && assuming(abs(x), is_negative(x)) == -x &&
              assuming(abs(x), is_nonpositive(x)) == -x && assuming(x / x, is_nonzero(x)) == 1);
static_assert(assuming(pow(abs(x), 2 * n), is_integer(n)) == pow(abs(x), 2 * n));
// Other parts of an expression do not know of them.
static_assert(assuming(abs(x), x > 0) + abs(x) == x + abs(x));
static_assert(abs(assuming(2 * x, x > 0)) == abs(2 * x));
static_assert(diff(assuming(abs(x), x > 0), x) == 1);

// Bounds.
static_assert(refine(abs(x - 3), x > 3) == x - 3 && refine(abs(x - 3), x > 2) == abs(x - 3));
static_assert(refine(abs(exp(x) + 1)) == exp(x) + 1 && refine(abs(sin(x) - 2)) == 2 - sin(x));
static_assert(refine(abs(sin(x) - 1)) == 1 - sin(x) && refine(abs(2 * sin(x) - 1)) == abs(2 * sin(x) - 1));
static_assert(refine(abs(pow(x, 2) - 4), x >= 2) == pow(x, 2) - 4 &&
              refine(abs(pow(x, 2) - 4), x <= -2) == pow(x, 2) - 4);
static_assert(refine(abs(log(x)), x >= 1) == log(x) && refine(abs(log(x)), x >= 0) == abs(log(x)));
static_assert(refine(abs(log(x)), x > 0, x <= 1) == -log(x) && refine(abs(tanh(x) * p), x >= 0) == tanh(x) * p);
static_assert(refine(abs(sqrt(x) - 1), x >= 1) == sqrt(x) - 1);
static_assert(refine(sqrt(pow(cosh(x) - 1, 2))) == cosh(x) - 1 && refine(abs(exp(x) - 1), x <= 0) == 1 - exp(x));

// Relations.
static_assert(refine(select(x > -1, y, p), x > 0) == y && refine(select(x < -1, y, p), x > 0) == p);
static_assert(refine(select(x < y, x, p), x < y) == x && refine(select(y < x, x, p), x < y) == select(y < x, x, p));
static_assert(refine(select(sin(x) <= 1, y, p)) == y && refine(select(sin(x) < 1, y, p)) == select(sin(x) < 1, y, p));
static_assert(refine(select(eq(exp(x), 0), y, p)) == p && refine(select(ne(exp(x), -1), y, p)) == y);
static_assert(refine(select(pow(x, 2) + 1 > 0, y, p)) == y && refine(select(x > 3, y, p), eq(x, 4)) == y);
// What may have no value is not compared: acos(x) < 4 is false at 2.
static_assert(refine(select(acos(x) < 4, y, p)) == select(acos(x) < 4, y, p));
static_assert(refine(select(sqrt(x) > -1, y, p)) == select(sqrt(x) > -1, y, p));
static_assert(refine(select(sqrt(x) > -1, y, p), x >= 0) == y);
// A third is no double.
static_assert(refine(select(x * 3 > 1, y, p), x > sw::rational(1, 3)) == select(x * 3 > 1, y, p));
static_assert(refine(select(x > 1, y, p), x >= 1) == select(x > 1, y, p) && refine(select(x >= 1, y, p), x >= 1) == y);

static_assert(sw::program<assuming(sqrt(x* x) + abs(y), x > 0)>(x, y).calls("abs") == 1);
constexpr bool of_nodes() {
  sw::graph g;
  sw::handle const s{&g, g.symbol("s")};
  return assuming(abs(s), s > 0) == s && refine(abs(s)) == abs(s);
}
static_assert(of_nodes());
