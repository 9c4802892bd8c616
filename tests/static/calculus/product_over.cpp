#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"k", sw::integer> k;

static_assert(product_over(k, 0, 2, x - k) == x * (x - 1) * (x - 2) && product_over(k, 1, 5, k) * x == 120 * x);
static_assert(product_over(k, 1, 0, x) * x == x && product_over(k, 3, 3, pow(x, k)) == pow(x, 3) &&
              product_over(k, 1, 4, x) == pow(x, 4));
