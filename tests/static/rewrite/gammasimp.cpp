#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"p"> p;
constexpr sw::symbol<"q"> q;
constexpr auto half = sw::rational(1, 2);

// Shifts by whole numbers, of factorials and beta functions too.
static_assert(gammasimp(tgamma(x + 1) / tgamma(x)) == x && gammasimp(tgamma(x) / tgamma(x + 2)) == 1 / (x * (x + 1)));
static_assert(gammasimp(y * tgamma(x + half) / tgamma(x - half)) == y * (x - half));
static_assert(gammasimp(factorial(x) / factorial(x - 2)) == x * (x - 1) && gammasimp(factorial(x) / tgamma(x)) == x);
static_assert(gammasimp(pow(tgamma(x + 1), 2) / pow(tgamma(x), 2)) == pow(x, 2));
static_assert(gammasimp(beta(p, q) * tgamma(p + q) / tgamma(p)) == tgamma(q));
static_assert(gammasimp(beta(p + 1, q) / beta(p, q)) == p / (p + q));
static_assert(gammasimp(sin(tgamma(x + 1) / tgamma(x)) + y) == sin(x) + y);

// Reflection and duplication.
static_assert(gammasimp(tgamma(x) * tgamma(1 - x)) == sw::pi / sin(sw::pi * x));
static_assert(gammasimp(tgamma(half + x) * tgamma(half - x)) == sw::pi / cos(sw::pi * x));
static_assert(gammasimp(tgamma(x) * tgamma(x + half) / tgamma(2 * x)) == 2 * sqrt(sw::pi) * pow(4, -x));

// Logarithms and their derivatives.
static_assert(gammasimp(digamma(x + 1) - digamma(x)) == 1 / x &&
              gammasimp(y * digamma(x + 1) - y * digamma(x)) == y / x);
static_assert(gammasimp(lgamma(x + 1) - lgamma(x)) == log(abs(x)));

// What does not cancel stays, and so does what has a value where the result would have none.
static_assert(gammasimp(tgamma(1 + x) * tgamma(1 - x)) == tgamma(1 + x) * tgamma(1 - x), "x may be zero");
static_assert(gammasimp(tgamma(x) * tgamma(y)) == tgamma(x) * tgamma(y) &&
              gammasimp(tgamma(x + half) / tgamma(x)) == tgamma(x + half) / tgamma(x));
static_assert(gammasimp(tgamma(x + 20) / tgamma(x)) == tgamma(x + 20) / tgamma(x), "twenty factors cost more");
static_assert(gammasimp(beta(p, q) * factorial(x)) == beta(p, q) * factorial(x));
static_assert(gammasimp(digamma(x + 1) + digamma(x)) == digamma(x + 1) + digamma(x));
