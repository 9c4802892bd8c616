#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr bool conditions_hold_of_what_is_known() {
  sw::graph g;
  auto const holds = [&g](sw::handle c) {
    sw::id a[4]{};
    for (int k = 0; k < c.arguments(); ++k) a[k] = c.argument(k).node;
    return c.info().record->test(g, a, c.arguments());
  };
  sw::handle const x{&g, g.symbol("x")};
  sw::handle const y{&g, g.symbol("y")};
  sw::handle const p{&g, g.symbol("p", sw::positive)};
  sw::handle const k{&g, g.symbol("k", sw::integer)};
  bool ok = holds(is_positive(p)) && !holds(is_positive(x)) && holds(is_negative(-p)) && !holds(is_negative(p)) &&
            holds(is_nonnegative(pow(x, 2))) && !holds(is_nonnegative(x)) && holds(is_nonpositive(-pow(x, 2))) &&
            holds(is_nonzero(p)) && !holds(is_nonzero(x)) && holds(is_integer(k)) && !holds(is_integer(p)) &&
            holds(is_finite(k)) && !holds(is_finite(x));
  ok = ok && holds(is_number(x.number(2))) && !holds(is_number(x)) && holds(is_variable(x)) &&
       !holds(is_variable(x + 1));
  ok = ok && holds(has_number(x + 1)) && holds(has_number(x.number(1))) && !holds(has_number(x + y)) &&
       !holds(has_number(2 * x));
  ok = ok && holds(shares_terms(x + y, x + 1)) && holds(shares_terms(x, x + 1)) && !holds(shares_terms(x, y)) &&
       !holds(shares_terms(x, 2 * x));
  ok = ok && holds(has_symbol(exp(x) + 1)) && !holds(has_symbol(sqrt(x.number(2))));
  return ok && holds(are_exponentials(exp(x) + exp(y) + 1)) && holds(are_exponentials(exp(x))) &&
         !holds(are_exponentials(exp(x) + 2)) && !holds(are_exponentials(2 * exp(x)));
}
static_assert(conditions_hold_of_what_is_known());
