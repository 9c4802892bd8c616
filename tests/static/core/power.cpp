#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"n", sw::integer> n;
constexpr sw::symbol<"p", sw::positive> p;
constexpr sw::symbol<"q", sw::nonnegative> q;
constexpr sw::symbol<"m", sw::negative> m;
constexpr auto value(auto v) { return sw::literal{{}, sw::detail::to_number(v)}; }
constexpr auto ratio(std::int64_t a, std::int64_t b) { return sw::rational(a, b); }
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

static_assert(pow(x, 0) == 1 && pow(x, 1) == x && pow(x, 2.0) == pow(x, 2) && pow(x, 0.5) == sqrt(x) &&
              pow(1 + 0 * x, y) == 1);

// Powers of powers.
static_assert(pow(pow(x, 2), 3) == pow(x, 6) && pow(pow(x, -1), -1) == x && pow(pow(x, 2), -1) == pow(x, -2));
static_assert(sqrt(pow(x, 2)) == abs(x) && sqrt(pow(p, 2)) == p && sqrt(pow(m, 2)) == -m &&
              pow(pow(x, 4), ratio(1, 4)) == abs(x));
static_assert(sqrt(pow(x, 6)) == pow(abs(x), 3) && sqrt(pow(x, -2)) == 1 / abs(x));
static_assert(!(pow(sqrt(x), 2) == x) && pow(sqrt(q), 2) == q && pow(sqrt(x), 3) == pow(x, ratio(3, 2)) &&
              pow(sqrt(x), 4) != pow(x, 2));
static_assert(sqrt(sqrt(x)) == pow(x, ratio(1, 4)) && sqrt(pow(x, 3)) == pow(x, ratio(3, 2)));
static_assert(!(pow(pow(x, 3), ratio(1, 3)) == x) && pow(pow(p, 3), ratio(1, 3)) == p &&
              pow(pow(q, 3), ratio(1, 3)) == q);
static_assert(pow(pow(p, x), y) == pow(p, x* y) && !(pow(pow(x, n), 2) == pow(x, 3)));
static_assert(pow(sqrt(q), -2) == 1 / q);

// Powers of products and sums.
static_assert(pow(x * y, 2) == pow(x, 2) * pow(y, 2) && pow(2 * x, 3) == 8 * pow(x, 3) && pow(x / y, -1) == y / x);
static_assert(sqrt(4 * x) == 2 * sqrt(x) && !(sqrt(x * y) == sqrt(x) * sqrt(y)) && sqrt(9 * pow(x, 2)) == 3 * abs(x));
static_assert(pow(2 * x + 2 * y, 2) == 4 * pow(x + y, 2) && pow(x - y, 2) == pow(y - x, 2) &&
              pow(x - y, 3) == -pow(y - x, 3));

// Numbers.
static_assert(pow(value(2), 10) == 1024 && pow(value(ratio(2, 3)), -2) == value(ratio(9, 4)) &&
              sqrt(value(ratio(9, 4))) == value(ratio(3, 2)));
static_assert(pow(value(8), ratio(2, 3)) == 4 && pow(value(2), ratio(3, 2)) == 2 * sqrt(value(2)));
static_assert(1 / sqrt(value(2)) == sqrt(value(2)) / 2 && sqrt(value(2)) * sqrt(value(2)) == 2);
static_assert(sqrt(value(2)) * sqrt(value(2)) * sqrt(value(2)) == 2 * sqrt(value(2)), "however they are bracketed");
static_assert(pow(value(2), x + 1) == 2 * pow(value(2), x) &&
              pow(value(2), x) * pow(value(2), y) == pow(value(2), x + y));
static_assert(!(sqrt(value(-4)) == 2) && !(sqrt(value(-4)) == -2), "it is NaN");
static_assert(!(pow(value(10), 30) == 0) && pow(value(10), 30) == pow(value(10), 30),
              "what does not fit stays a power");
static_assert(!(pow(value(least), -1) == 0) && pow(value(2), 62) == std::int64_t{1} << 62 &&
              pow(value(2.0), 4000) == sw::inf);
static_assert(!(pow(value(0), -1) == 0) && pow(value(0), 2) == 0 && pow(value(0), 0) == 1);

// Infinite exponents are left alone.
static_assert(!(pow(exp(x), sw::infinity) == exp(sw::infinity * x)) &&
              !(abs(pow(p, sw::infinity)) / pow(p, sw::infinity) == 1));

// What is known of a power.
static_assert(abs(pow(x, 2)) == pow(x, 2) && abs(sqrt(x)) == sqrt(x) && abs(pow(m, 3)) == -pow(m, 3) &&
              abs(pow(p, x)) == pow(p, x));
static_assert(!(abs(pow(x, 3)) == pow(x, 3)) && floor(pow(n, 2)) == pow(n, 2) && !(floor(pow(n, -1)) == pow(n, -1)));
static_assert(!(abs(pow(x, 5001.0)) == pow(x, 5001.0)), "an odd number of factors, though a double");

// e to a power is exp.
static_assert(pow(sw::e, x) == exp(x) && log(sw::e) == 1);

// Exponents beyond what is computed.
static_assert(pow(sw::literal{{}, sw::rational(2)}, 5000) * x == x * pow(sw::literal{{}, sw::rational(2)}, 5000));
