#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"p", sw::positive> p;
constexpr auto root(std::int64_t n) { return sqrt(sw::rational(n) + 0 * x); }

// Like roots, and what is left of them without square divisors.
static_assert(radsimp(root(2) + root(8)) == 3 * root(2) && radsimp(root(12) * x - root(3) * x) == root(3) * x);
static_assert(radsimp(root(6) * root(10) * x) == 2 * root(15) * x && radsimp(root(2) * (root(2) + root(8))) == 6);

// Roots in roots.
static_assert(radsimp(sqrt(3 + 2 * root(2))) == 1 + root(2) && radsimp(sqrt(5 - 2 * root(6))) == root(3) - root(2));
static_assert(radsimp(sqrt(3 + root(7))) == sqrt(3 + root(7)), "9 - 7 is no square");

// Divisors.
static_assert(radsimp(1 / (root(2) - 1)) == 1 + root(2));
static_assert(radsimp(1 / (sqrt(x + 1) + sqrt(x))) == sqrt(x + 1) - sqrt(x));
static_assert(radsimp(1 / (sqrt(pow(x, 2) + 1) - x)) == sqrt(pow(x, 2) + 1) + x);
static_assert(radsimp(1 / (1 + root(2) + root(3)) - root(2) / 4) == sw::rational(1, 2) - root(6) / 4);

// Not where the product with the conjugate may be zero, or would cost more.
static_assert(radsimp(1 / (sqrt(x) - 1)) == 1 / (sqrt(x) - 1) &&
              radsimp(1 / (sqrt(x) + sqrt(y))) == 1 / (sqrt(x) + sqrt(y)));
static_assert(radsimp(1 / sqrt(p)) == 1 / sqrt(p) && radsimp(sqrt(x) + sqrt(y)) == sqrt(x) + sqrt(y));
static_assert(radsimp(x / (root(3) + root(2))) == x / (root(3) + root(2)));
static_assert(radsimp(root(2) + root(3)) == root(2) + root(3));
