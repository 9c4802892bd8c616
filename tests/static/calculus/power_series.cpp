#include <symwise/symbolic.hpp>

namespace sw = symwise;
using sw::detail::laurent_series;
using sw::detail::power_series;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

/// The lowest power and the number of known coefficients, as 100 low + number; -1 where there is none, -2 with more terms there may be.
template <sw::expression E>
constexpr int shape(E const& ex, int terms) {
  sw::graph g;
  sw::id const variable = g.symbol("x");
  sw::id const root = sw::detail::lower(g, ex);
  power_series maker(g, variable, g.num(0), terms);
  laurent_series s = maker.of(root);
  if (!s.known) return maker.short_of_terms ? -2 : -1;
  maker.strip(s);
  return 100 * s.low + static_cast<int>(s.c.size());
}
static_assert(shape(exp(x), 4) == 4 && shape(sin(x), 4) == 103 && shape(pow(sin(x), 2) + y - y, 4) == 203);
static_assert(shape(1 / sin(x), 4) == -97 && shape(sin(x) / x, 4) == 2, "a division by t costs a term");
static_assert(shape(1 / (1 - cos(x)), 2) == -2 && shape(abs(x), 2) == -1);
