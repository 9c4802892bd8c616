#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr sw::symbol<"q", sw::nonnegative> q;

template <sw::expression A, sw::expression B>
constexpr bool factored(A const& ex, B const& expected) {
  sw::graph g;
  sw::id const found = sw::detail::common_factors_out(g, sw::detail::lower(g, ex));
  return found == sw::detail::lower(g, expected);
}
static_assert(factored(pow(x, 3) * y + pow(x, 2) * z, pow(x, 2) * (x * y + z)));
static_assert(factored(x * y + z, x* y + z) && factored(x * y, x* y));
static_assert(factored(pow(x, -1) * y + pow(x, -3) * z, pow(x, -1) * (y + pow(x, -2) * z)));
static_assert(factored(x * y + y / x, y*(x + 1 / x)), "powers of the two signs have nothing in common");
static_assert(factored(sqrt(x) * y + sqrt(x) * z, sqrt(x) * (y + z)) &&
              factored(2 * x * y + 4 * x * z, 2 * x * (y + 2 * z)));
static_assert(factored(x * y * sw::infinity + z * sw::infinity, x* y* sw::infinity + z * sw::infinity));
static_assert(factored(q * x / q + q * y / q, q / q * (x + y)));
