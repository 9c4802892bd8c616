#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

static_assert(horner(2 * pow(x, 3) + 3 * pow(x, 2) + 4 * x + 5, x) == 5 + x * (4 + x * (3 + 2 * x)));
static_assert(horner(pow(x, 5) + x, x) == x * (1 + pow(x, 4)) &&
              horner(pow(x, 7) + pow(x, 4) + 1, x) == 1 + pow(x, 4) * (1 + pow(x, 3)));
static_assert(horner(a * pow(x, 2) + y * pow(x, 2) + a * x + 1, x) == 1 + x * (a + x * (a + y)));
static_assert(horner((x + 1) * (x + 1) * (x + 2) + 1, x) == 3 + x * (5 + x * (4 + x)));
static_assert(horner(pow(sin(x), 2) + 2 * sin(x) + 3, sin(x)) == 3 + sin(x) * (2 + sin(x)));

// A factor common to all terms, and factors of a product.
static_assert(horner(exp(-x) * pow(x, 3) + 2 * exp(-x) * pow(x, 2) + 3 * exp(-x), x) ==
              exp(-x) * (3 + pow(x, 2) * (2 + x)));
static_assert(horner(sin(y) * (pow(x, 2) + 2 * x + 3), x) == sin(y) * (3 + x * (2 + x)));

// What is no polynomial in x stays.
static_assert(horner(sin(x) + y, x) == sin(x) + y && horner(x, x) == x && horner(y + 1, x) == y + 1);
static_assert(horner(pow(x, 2) * sw::infinity + x, x) == pow(x, 2) * sw::infinity + x);

// Fewer operations: a polynomial of degree n takes n of them; a kernel finds that form by itself.
constexpr auto polynomial = 2 * pow(x, 5) + 3 * pow(x, 4) - pow(x, 3) + 7 * pow(x, 2) + 5 * x + 11;
static_assert(sw::count(horner(polynomial, x)) == 5 && sw::count(polynomial) == 5);
