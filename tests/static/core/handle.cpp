#include <symwise/symbolic.hpp>

namespace sw = symwise;
using sw::handle;

constexpr bool computes() {
  sw::graph g;
  handle const x{&g, g.symbol("x")};
  handle const p{&g, g.symbol("p", sw::positive)};
  handle const k{&g, g.symbol("k", sw::integer)};
  bool ok = x + x == 2 * x && sin(-x) == -sin(x) && exp(x) * exp(-x) == x.number(1) && 1 - x == -(x - 1);
  ok = ok && x.number(2, 4).numerator() == 1 && x.number(2, 4).denominator() == 2 && x.number(3).is_integer_number() &&
       !x.number(1, 3).is_integer_number();
  ok = ok && x.number(0).is_zero() && x.number(1).is_one() && x.number(1, 3).is_rational() &&
       !(x * 0.5).coefficient().exact;
  ok = ok && p.is_positive() && p.is_nonnegative() && p.is_nonzero() && !x.is_positive() && (-p).is_negative() &&
       (-p).is_nonpositive() && k.is_integer();
  ok = ok && sin(x).is<sw::sin_>() && !sin(x).is<sw::cos_>() && sin(x).argument(0) == x && sin(x).arguments() == 1;
  ok = ok && (x + p).is_sum() && (x * p).is_product() && pow(x, 3).is_power() &&
       (5 * x * p).coefficient() == sw::rational(5) &&
       handle{&g, g.constant(sw::detail::head<sw::pi_>())}.is_constant<sw::pi_>();
  return ok && x == handle{&g, g.symbol("x")} && !(x == p) && handle{} == handle{};
}
static_assert(computes());
