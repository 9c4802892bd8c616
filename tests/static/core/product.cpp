#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z", sw::nonzero> z;
constexpr sw::symbol<"p", sw::positive> p;
constexpr sw::symbol<"q", sw::nonnegative> q;
constexpr sw::symbol<"m", sw::negative> m;
constexpr auto half = sw::rational(1, 2);

static_assert(x * y == y * x && (x * y) * p == x * (y * p) && x * x == pow(x, 2) && x * 1 == x && 1.0 * x == x);
static_assert(x * 0 == 0 && 0 * log(x) == 0 && 2 * x * half == x);
static_assert((x - y) * (y - x) == -pow(x - y, 2) && (2 * x + 2 * y) / (x + y) == 2 * (x + y) / (x + y));

// Quotients: x/x is 1 where x cannot be zero.
static_assert(!(x / x == 1) && z / z == 1 && p / p == 1 && !(q / q == 1) && m / m == 1 && exp(x) / exp(x) == 1);
static_assert(x / pow(x, 2) == 1 / x && pow(x, 3) / x == pow(x, 2) * (x / x) && !(pow(x, 2) / x == x) &&
              pow(z, 2) / z == z);
static_assert(1 / (1 / x) == x && x / (y / p) == x * p / y);
static_assert(x / x * x == x / x * x && x * (x / x) == pow(x, 2) / x && x / x * (x / x) == x / x, "in any order");

// Roots of what may be negative: no value there before, none after.
static_assert(sqrt(x) * sqrt(x) == pow(sqrt(x), 2) && !(sqrt(x) * sqrt(x) == x) && sqrt(q) * sqrt(q) == q &&
              sqrt(p) * sqrt(p) == p);
static_assert(sqrt(x) * sqrt(x) * sqrt(x) == pow(x, sw::rational(3, 2)) && sqrt(x) * x == pow(x, sw::rational(3, 2)));
static_assert(pow(x, sw::rational(1, 3)) * pow(x, sw::rational(2, 3)) == pow(sqrt(x), 2));
static_assert(pow(p, sw::rational(1, 3)) * pow(p, sw::rational(2, 3)) == p);
static_assert(!(sqrt(x) / sqrt(x) == 1) && sqrt(p) / sqrt(p) == 1 && !(sqrt(q) / sqrt(q) == 1) &&
              sqrt(q) / sqrt(q) == q / q);
static_assert(!(sqrt(z) / sqrt(z) == 1), "for negative z neither has a value");
static_assert(x / sqrt(x) == x / sqrt(x) && p / sqrt(p) == sqrt(p) && 1 / sqrt(x) / sqrt(x) == pow(sqrt(x), -2));
static_assert(!(pow(x, 0.3) * pow(x, 0.7) == x) && pow(p, 0.25) * pow(p, 0.25) == sqrt(p),
              "also where the exponents are doubles");

// Symbolic exponents merge on positive bases alone.
static_assert(pow(p, x) * pow(p, y) == pow(p, x + y) && pow(p, x) / pow(p, x) == 1 && pow(p, x) * p == pow(p, x + 1));
static_assert(pow(x, y) * pow(x, y) == pow(pow(x, y), 2) && !(pow(x, y) * pow(x, -y) == 1));

// Exponentials.
static_assert(exp(x) * exp(y) == exp(x + y) && exp(x) * exp(-x) == 1 && pow(exp(x), 3) == exp(3 * x) &&
              exp(x) / exp(y) == exp(x - y));
static_assert(x * exp(x) * exp(2 * x) == x * exp(3 * x) && pow(exp(x), y) == exp(x * y));

// Nothing infinite is lost, and signs come out.
static_assert(!(0 * sw::infinity == 0) && !(sw::inf * x * 0 == 0) && !(0 / (x - x) == 0) && !(0 * (1 / (x - x)) == 0));
static_assert(-sw::inf * x == -(sw::inf * x) && sin(-sw::inf * x) == -sin(sw::inf * x) &&
              1e308 * x * 10.0 == sw::inf * x);
static_assert(!(sw::infinity / sw::infinity == 1));

// What is known of a product.
static_assert(abs(p * m) == -p * m && abs(m * m * q) == m * m * q && !(abs(x * p) == x * p) && p * z / (p * z) == 1);

// A graph that no record has told of |y| keeps roots of even powers apart from powers of roots, which negative numbers lack.
constexpr bool keeps_roots_of_squares() {
  sw::graph g;
  sw::id const a = g.symbol("y");
  sw::id const square = g.pow(a, g.num(2));
  sw::id const root = g.pow(square, g.num(1, 2));
  sw::id const one_over = g.pow(root, g.num(-1));
  sw::id const wrong = g.pow(g.pow(a, g.num(1, 2)), g.num(-2));
  sw::id const b = g.symbol("x");
  return g.mul(one_over, b) != g.mul(wrong, b) && g.mul(g.mul(b, root), one_over) != g.mul(b, g.mul(wrong, a)) &&
         g.mul(root, root) == square && g.mul(root, g.mul(root, b)) == g.mul(square, b) &&
         g.operand(g.mul(one_over, b), 0) != wrong && g.operand(g.mul(one_over, b), 1) != wrong;
}
static_assert(keeps_roots_of_squares());
