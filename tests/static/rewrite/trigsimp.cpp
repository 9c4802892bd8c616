#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;

// Pythagoras, with factors in common, up to a coefficient, in the arguments of functions.
static_assert(trigsimp(pow(sin(x), 2) + pow(cos(x), 2)) == 1 && trigsimp(pow(cosh(x), 2) - pow(sinh(x), 2)) == 1);
static_assert(trigsimp(2 * pow(sin(x), 2) + 2 * pow(cos(x), 2)) == 2);
static_assert(trigsimp(z * pow(sin(x), 2) + z * pow(cos(x), 2) + y) == z + y);
static_assert(trigsimp(exp(pow(sin(x * y), 2) + pow(cos(x * y), 2))) == exp(0 * x + 1));
static_assert(trigsimp(1 - pow(sin(x), 2)) == pow(cos(x), 2) && trigsimp(pow(cosh(x), 2) - 1) == pow(sinh(x), 2));
static_assert(trigsimp(y - y * pow(cos(x), 2)) == y * pow(sin(x), 2));
static_assert(trigsimp(1 + pow(tan(x), 2)) == pow(sec(x), 2) && trigsimp(1 - pow(tanh(x), 2)) == pow(sech(x), 2));
static_assert(trigsimp(pow(sec(x), 2) - pow(tan(x), 2)) == 1 && trigsimp(1 / pow(cos(x), 2) - 1) == pow(tan(x), 2));

// One square for the other.
static_assert(trigsimp(pow(sin(x), 4) + pow(sin(x) * cos(x), 2)) == pow(sin(x), 2));
static_assert(trigsimp(pow(sin(x), 4) - pow(cos(x), 4)) == -cos(2 * x));
static_assert(trigsimp(pow(sin(x), 4) + 2 * pow(sin(x) * cos(x), 2) + pow(cos(x), 4)) == 1);
static_assert(trigsimp(pow(sin(x), 3) + sin(x) * pow(cos(x), 2)) == sin(x));

// Sums of angles and double angles.
static_assert(trigsimp(sin(x) * cos(y) + cos(x) * sin(y)) == sin(x + y) &&
              trigsimp(cos(x) * cos(y) - sin(x) * sin(y)) == cos(x + y));
static_assert(trigsimp(cos(x) * cos(y) + sin(x) * sin(y)) == cos(x - y));
static_assert(trigsimp(sinh(x) * cosh(y) + cosh(x) * sinh(y)) == sinh(x + y));
static_assert(trigsimp((tan(x) + tan(y)) / (1 - tan(x) * tan(y))) == tan(x + y));
static_assert(trigsimp(sin(x + y) - sin(x) * cos(y) - cos(x) * sin(y)) == 0);
static_assert(trigsimp(2 * sin(x) * cos(x)) == sin(2 * x) && trigsimp(sin(x) * cos(x)) == sin(2 * x) / 2);
static_assert(trigsimp(1 - 2 * pow(sin(x), 2)) == cos(2 * x) &&
              trigsimp(pow(cosh(x), 2) + pow(sinh(x), 2)) == cosh(2 * x));

// Quotients and exponentials.
static_assert(trigsimp(sin(x) / cos(x)) == tan(x) && trigsimp(tan(x) * cos(x)) == sin(x) &&
              trigsimp(1 / tan(x)) == cot(x));
static_assert(trigsimp(exp(x) + exp(-x)) == 2 * cosh(x) && trigsimp(cosh(x) - sinh(x)) == exp(-x));

// What is no identity stays, and so does what would not be cheaper.
static_assert(trigsimp(pow(sin(x), 2) + pow(cos(y), 2)) == pow(sin(x), 2) + pow(cos(y), 2));
static_assert(trigsimp(pow(sin(x), 2) - pow(cosh(x), 2)) == pow(sin(x), 2) - pow(cosh(x), 2));
static_assert(trigsimp(pow(sinh(x), 2) + 2) == pow(sinh(x), 2) + 2 && trigsimp(sin(x + y)) == sin(x + y));
static_assert(trigsimp(sin(x) / cos(x) + sin(x) + cos(x)) == sin(x) / cos(x) + sin(x) + cos(x));
static_assert(trigsimp(sin(x) * cos(y) + cos(x) * sin(z)) == sin(x) * cos(y) + cos(x) * sin(z));
