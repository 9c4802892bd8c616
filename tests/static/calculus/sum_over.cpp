#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"k", sw::integer> k;

static_assert(sum_over(k, 1, 3, pow(x, k)) == x + pow(x, 2) + pow(x, 3) && sum_over(k, 1, 100, k) == 5050);
static_assert(sum_over(k, 0, 4, pow(x, k) / factorial(k)) == series(exp(x), x, 0, 5));
static_assert(sum_over(k, 2, 1, x) == 0 && sum_over(k, -1, -1, k* x) == -x && sum_over(k, 1, 3, y) == 3 * y);
static_assert(sum_over(k, 1, 2, sum_over(sw::symbol<"j">{}, 1, k * 0 == 0 ? 2 : 1, sw::symbol<"j">{} * k * x)) ==
              9 * x);
static_assert(diff(sum_over(k, 1, 3, sin(k* x)), x) == sum_over(k, 1, 3, k* cos(k* x)));

// The index means nothing outside.
static_assert(sw::count(sum_over(k, 1, 2, k* x)) == 1 && !depends_on(sum_over(k, 1, 2, k* x), k));
