#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"b"> b;

// Common factors, squares, differences of squares.
static_assert(factor(x * y + x * z) == x * (y + z) && factor(a * x + b * x + a * y + b * y) == (a + b) * (x + y));
static_assert(factor(pow(x, 2) + 2 * x + 1) == pow(x + 1, 2) &&
              factor(4 * pow(x, 2) - 12 * x * y + 9 * pow(y, 2)) == pow(2 * x - 3 * y, 2));
static_assert(factor(pow(x, 2) - 1) == (x - 1) * (x + 1) && factor(pow(x, 2) - pow(y, 2)) == (x - y) * (x + y));
static_assert(factor(pow(x, 4) - pow(y, 4) * pow(z, 4)) == (x - y * z) * (x + y * z) * (pow(x, 2) + pow(y * z, 2)));
static_assert(factor(pow(x, 2) - pow(y + z, 2)) == (x - y - z) * (x + y + z));
static_assert(factor(expand(pow(x + y, 2) * (x - z))) == pow(x + y, 2) * (x - z));

// Rational roots; of homogeneous polynomials in two generators, too.
static_assert(factor(expand(x * (x - 1) * (2 * x + 3) * (pow(x, 2) + 1))) ==
              x * (x - 1) * (2 * x + 3) * (pow(x, 2) + 1));
static_assert(factor(expand(pow(x - 2, 3) * pow(x + 1, 2))) == pow(x - 2, 3) * pow(x + 1, 2));
static_assert(factor(pow(x, 3) - pow(y, 3)) == (x - y) * (pow(x, 2) + x * y + pow(y, 2)));
static_assert(factor(6 * pow(x, 2) + 5 * x + 1) == (2 * x + 1) * (3 * x + 1) &&
              factor(pow(x, 2) / 2 - sw::rational(1, 2)) == (x - 1) * (x + 1) / 2);
static_assert(factor(pow(x, 4) - 5 * pow(x, 2) + 6) == (pow(x, 2) - 2) * (pow(x, 2) - 3));

// In functions, of functions, under roots.
static_assert(factor(pow(sin(x), 2) - 1) == (sin(x) - 1) * (sin(x) + 1) &&
              factor(sin(pow(x, 2) - 1)) == sin(pow(x, 2) - 1));
static_assert(factor(sqrt(pow(x, 2) + 2 * x + 1)) == abs(x + 1));

// Quotients are brought together, not cancelled.
static_assert(factor(1 / x + 1 / y) == (x + y) / (x * y) &&
              factor((pow(x, 2) - 1) / (x - 1)) == (x - 1) * (x + 1) / (x - 1));
static_assert(factor(1 / (pow(x, 2) - 1)) == 1 / ((x - 1) * (x + 1)) &&
              factor(pow(pow(x, 2) - pow(y, 2), -3)) == pow(x - y, -3) * pow(x + y, -3));

// What has no such factors stays, also before infinities and with floating coefficients.
static_assert(factor(pow(x, 2) + 1) == pow(x, 2) + 1 && factor(x + y) == x + y &&
              factor(2 * x + 2 * y) == 2 * x + 2 * y);
static_assert(factor(0.25 * pow(x, 2) - 1) == 0.25 * pow(x, 2) - 1 &&
              factor(x * sw::infinity + y * sw::infinity) == x * sw::infinity + y * sw::infinity);
