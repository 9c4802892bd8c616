#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"b"> b;
constexpr sw::symbol<"n", sw::integer> n;
constexpr sw::symbol<"p", sw::positive> p;
constexpr sw::symbol<"q", sw::positive> q;

// One base, one exponent.
static_assert(powsimp(pow(x, a) * pow(x, b)) == pow(x, a + b) && powsimp(pow(x, a) * pow(x, -a) * y) == y);
static_assert(powsimp(sin(pow(x, a) * pow(x, 2 * b) * y)) == sin(y * pow(x, a + 2 * b)));
static_assert(powsimp(sqrt(p) * sqrt(q)) == sqrt(p * q) && powsimp(sqrt(p) * sqrt(x)) == sqrt(p * x));
static_assert(powsimp(pow(x, n) * pow(y, n)) == pow(x * y, n) && powsimp(pow(p, a) * pow(q, a)) == pow(p * q, a));
static_assert(powsimp(pow(x, a) * pow(p, -a)) == pow(x / p, a));
static_assert(powsimp(pow(p, a) * pow(p, b) * pow(q, a + b)) == pow(p * q, a + b));
static_assert(powsimp(pow(pow(x, a), n)) == pow(x, a* n));

// Not for numbers that may be negative, nor where it would not be cheaper.
static_assert(powsimp(sqrt(x) * sqrt(y)) == sqrt(x) * sqrt(y));
static_assert(powsimp(pow(x, a) * pow(y, a)) == pow(x, a) * pow(y, a));
static_assert(powsimp(pow(y, a) * pow(x, -a)) == pow(y, a) * pow(x, -a), "x may be zero");
static_assert(powsimp(pow(pow(x, a), b)) == pow(pow(x, a), b));
static_assert(powsimp(pow(x, a) * pow(y, b)) == pow(x, a) * pow(y, b) && powsimp(x * pow(x, a)) == x * pow(x, a));
