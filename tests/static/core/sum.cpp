#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr sw::symbol<"p", sw::positive> p;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

// Equal terms are collected, in any order.
static_assert(2 * x == x + x && x + y == y + x && (x + y) + z == x + (y + z) && x - x == 0 && x + y - x == y);
static_assert(x / 2 + x / 2 == x && x / 3 + x / 6 == x / 2 && 3 * x - x == 2 * x && -(-x) == x);
static_assert(!(x + y == x + z) && !(x == 2 * x) && !(x + 1 == x));
static_assert(x * y + 2 * y * x == 3 * x * y && sin(x) + sin(x) == 2 * sin(x));
static_assert(2 * (x + y) == 2 * x + 2 * y && -(x - y) == y - x, "a number times a sum is multiplied out");
static_assert(x * (2 * y + 2 * z) == 2 * x * (y + z), "beside other factors what is common comes out");

// Numbers: rationals exactly, doubles as they are.
static_assert(x + 1 + 2 == x + 3 && x + sw::rational(1, 3) + sw::rational(1, 6) == x + sw::rational(1, 2));
static_assert(x + 0.1 + 0.2 == x + (0.1 + 0.2) && !(x + 0.1 + 0.2 == x + 0.3) && x + 0 == x && x + 0.0 == x);
static_assert(!(x + 0.5 == x + sw::rational(1, 2)), "a double stays a double");
static_assert(x + most + 1 == x + 0x1p63 && !(x + most + 1 == x + std::numeric_limits<std::int64_t>::min()),
              "no wrapping around");
static_assert(most * x + x == 0x1p63 * x);

// Nothing infinite cancels.
static_assert(!(sw::infinity - sw::infinity == 0) && !(x + sw::inf - sw::inf == x) &&
              !(sw::infinity + x - sw::infinity == x));
static_assert(!(x / 0 - x / 0 == 0));
static_assert(x + sw::inf + 1 == x + sw::inf && 1e308 * x + 1e308 * x == sw::inf * x);

// What is known of a sum.
static_assert(abs(p + 1) == p + 1 && abs(-p - 2) == p + 2 && !(abs(p - 1) == p - 1) &&
              abs(pow(x, 2) + p) == pow(x, 2) + p);
static_assert(p + abs(x) + exp(y) == abs(p + abs(x) + exp(y)));
