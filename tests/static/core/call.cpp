#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"p", sw::positive> p;
constexpr auto value(auto v) { return sw::literal{{}, sw::detail::to_number(v)}; }

// Symmetry.
static_assert(sin(-x) == -sin(x) && cos(-x) == cos(x) && sin(x - y) == -sin(y - x) && cos(x - y) == cos(y - x));
static_assert(erf(-2 * x) == -erf(2 * x) && atan(-x / 3) == -atan(x / 3) && abs(-x) == abs(x) && !(exp(-x) == exp(x)));
static_assert(sin(-x * y) + sin(x * y) == 0);

// Exact values.
static_assert(exp(0 * x) == 1 && sin(0 * x) == 0 && log(value(1)) == 0 && cos(0 * x) == 1 && erf(0 * x) == 0);
static_assert(sin(sw::pi) == 0 && cos(sw::pi) == -1 && sin(sw::pi / 6) == value(sw::rational(1, 2)) &&
              cos(2 * sw::pi / 3) == value(sw::rational(-1, 2)));
static_assert(sin(sw::pi / 4) == sqrt(value(2)) / 2 && tan(sw::pi / 4) == 1 &&
              sin(-7 * sw::pi / 6) == value(sw::rational(1, 2)));
static_assert(!(sin(x * sw::pi) == 0) && !(cos(x * sw::pi) == -1) && !(sin(sw::pi / 5) == 0), "x pi is not pi");
static_assert(exp(sw::infinity) == sw::inf && exp(-sw::infinity) == 0 && erf(-sw::infinity) == -1 &&
              tanh(sw::infinity) == 1);
static_assert(!(sin(value(0.0)) == 0), "doubles are computed, not looked up");

// What records say of themselves.
static_assert(exp(log(p)) == p && !(exp(log(x)) == x) && log(exp(x)) == x && log(exp(x) * p) == x + log(p));
static_assert(abs(abs(x)) == abs(x) && sign(p) == 1 && floor(floor(x)) == floor(x));
static_assert(!(log(exp(sw::infinity * x) * y) == 0), "with infinities it ends, too");
