#include <cmath>
#include <symwise/symbolic.hpp>

using namespace std;
namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

static_assert(x - y == x + -1 * y && +x == x && -x == 0 - x && x / y == x * pow(y, -1) && 1 - x == -(x - 1));
static_assert(x / 2 == x * sw::rational(1, 2) && !(x / 2 == 0 * x) && 7 / x == 7 * (1 / x) && x / 3 * 3 == x,
              "no division of integers");
static_assert(1.5f * x == 1.5 * x && x * 3U == 3 * x && x * 4L == 4 * x && x + std::int8_t{1} == x + 1);

// Exact numbers are operands like any other.
static_assert(sw::rational(1, 2) + sw::rational(1, 3) == sw::rational(5, 6) && -sw::rational(1, 2) * x == -x / 2 &&
              sqrt(sw::rational(4, 9)) == sw::rational(2, 3) &&
              sqrt(sw::rational(70)) * x == x * pow(sw::rational(70), 0.5));

// Relations between values are expressions.
static_assert((x < y) == (y > x) && (x <= y) == (y >= x) && !((x < y) == (x <= y)) && sw::expression<decltype(x < 1)>);
static_assert((x < y && y < 1) == (y < 1 && x < y) && (x < y || x < y) == (x < y) && !((!(x < y)) == (x >= y)),
              "of NaN neither holds");
static_assert(eq(x, y) == eq(y, x) && ne(x, y) == ne(y, x) && (!!(x < y)) == (x < y));

// Functions of one's own names and those of <cmath> live side by side.
static_assert(exp(x) * exp(-x) == 1 && min(x, x) == x && max(x, y) == max(y, x));
