#include <symwise/symbolic.hpp>

#include <array>

namespace sw = symwise;
using namespace sw::detail;

// 0 constant, 1 uniform, 2 varying, 3 reduced after the first pass, 4 varying in the second pass, ...
static_assert(joined(0, 0) == 0 && joined(0, 1) == 1 && joined(1, 2) == 2 && joined(2, 2) == 2 && joined(3, 1) == 3);
static_assert(joined(3, 2) == 4 && joined(2, 3) == 4 && joined(3, 4) == 4 && joined(5, 2) == 6 && joined(3, 5) == 5);
static_assert(reduced(2) == 3 && reduced(4) == 5 && reduced(0) == 3 && reduced(3) == 5);
static_assert(!sw::is_varying(0) && !sw::is_varying(1) && sw::is_varying(2) && !sw::is_varying(3) && sw::is_varying(4));

constexpr bool of_nodes() {
  sw::graph g;
  std::array<std::string_view, 1> const arrays{"x"};
  sw::id const x = g.symbol("x");
  sw::id const a = g.symbol("a");
  sw::id const total = g.call(head<sw::sum_>(), std::span(&x, 1));
  sw::id const share = g.div(x, total);
  sw::id const nested = g.call(head<sw::max_over_>(), std::span(&share, 1));
  levels when(g, arrays);
  return when.of(g.num(3)) == 0 && when.of(a) == 1 && when.of(x) == 2 && when.of(total) == 3 &&
         when.of(g.add(total, a)) == 3 && when.of(share) == 4 && when.of(nested) == 5 && when.of(g.mul(a, a)) == 1;
}
static_assert(of_nodes());
