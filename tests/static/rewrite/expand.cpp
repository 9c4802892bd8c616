#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"p", sw::positive> p;
constexpr sw::symbol<"q", sw::nonnegative> q;

static_assert(expand((x + 1) * (x - 1)) == pow(x, 2) - 1 && expand(x * (y + z)) == x * y + x * z);
static_assert(expand(pow(x + y, 3)) == pow(x, 3) + 3 * pow(x, 2) * y + 3 * x * pow(y, 2) + pow(y, 3));
static_assert(expand(pow(x + y + 1, 2)) == pow(x, 2) + pow(y, 2) + 1 + 2 * x * y + 2 * x + 2 * y);
static_assert(expand((x + sw::rational(1, 3)) * (x - 0.5)) == pow(x, 2) + x / 3 - 0.5 * x - 0.5 / 3.0);
static_assert(expand((x + y) * (x - y) - pow(x, 2) + pow(y, 2)) == 0);
static_assert(expand(pow((x + 1) * (y + 1), 2)) == expand((pow(x, 2) + 2 * x + 1) * (pow(y, 2) + 2 * y + 1)));

// In arguments of functions, under roots and in exponents too.
static_assert(expand(sin(x * (x + y))) == sin(pow(x, 2) + x * y) && expand(sqrt(x * (x + 1))) == sqrt(pow(x, 2) + x));
static_assert(expand(exp(x * (y + 1))) == exp(x * y + x) &&
              expand(select(x < y * (x + 1), x*(x + 1), y)) == select(x < x * y + y, pow(x, 2) + x, y));
static_assert(expand(sin(x) * (sin(x) + y)) == pow(sin(x), 2) + y * sin(x) &&
              expand(exp(x) * (exp(-x) + y)) == 1 + y * exp(x));

// What merges into a sum is multiplied out again; roots and poles keep their domains.
static_assert(expand(sqrt(q + 1) * (sqrt(q + 1) + x)) == 1 + q + x * sqrt(q + 1));
static_assert(!(expand(sqrt(x) * (sqrt(x) + 1)) == x + sqrt(x)) && !(expand(x * (1 / x + 1)) == x + 1));
static_assert(expand(p * (1 / p + 1)) == p + 1);

// Denominators stay.
static_assert(expand(pow(a, -5)) == pow(a, -5) && expand(pow(x + y, -2)) == pow(x + y, -2));
static_assert(expand((x + 1) / (y + 1)) == x / (y + 1) + 1 / (y + 1));
static_assert(expand(pow(x + 1, y)) == pow(x + 1, y));

// Infinities stay where they are.
static_assert(expand((x + sw::infinity) * (x + 1)) == (x + sw::infinity) * (x + 1));

// Large ones: the number of terms is bounded, and so are the coefficients.
static_assert(expand(pow(x + 1, 999)) == pow(x + 1, 999) && expand(pow(x + 1, 1000)) == pow(x + 1, 1000));
static_assert(expand(pow(x + y + z, 100)) == pow(x + y + z, 100) &&
              expand(x * (1 + pow(x + y + z, 100))) == x + x * pow(x + y + z, 100));
static_assert(diff(expand(pow(x + 2, 12)), x, 12) == 479001600);

// The same of an expression that is a transformation itself, and of a graph at hand.
static_assert(expand(diff(x * pow(x + 1, 2), x)) == 3 * pow(x, 2) + 4 * x + 1);
constexpr bool of_handles() {
  sw::graph g;
  sw::handle const u{&g, g.symbol("u")};
  return expand(u * (u + 1)) == u * u + u;
}
static_assert(of_handles());
