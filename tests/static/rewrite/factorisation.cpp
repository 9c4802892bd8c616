#include <symwise/rewrite/factorisation.hpp>

namespace sw = symwise;
using namespace sw::detail;

/// The numbers of factors and the sum of their exponents for c x^k times the product of (x - root) for each root.
struct counts {
  int factors = 0;
  int exponents = 0;
  int power = 0;
  std::int64_t constant = 0;
};
constexpr counts of_roots(std::int64_t c, int power, std::initializer_list<std::int64_t> roots) {
  ring r(1);
  polynomial p = r.scaled(r.generator(0, power), integer(c));
  for (std::int64_t root : roots) p = r.times(p, r.plus(r.generator(0), ring::constant(integer(-root))));
  factorisation const f(r, p);
  counts n{static_cast<int>(f.factors.size()), 0, r.exponent(f.common, 0), f.constant.p};
  for (polynomial_factor const& each : f.factors) n.exponents += each.exponent * r.degree(each.base, 0);
  return r.failed ? counts{} : n;
}
constexpr bool is(counts const& n, int factors, int exponents, int power, std::int64_t constant) {
  return n.factors == factors && n.exponents == exponents && n.power == power && n.constant == constant;
}
static_assert(is(of_roots(3, 2, {1, 1, 2, -5}), 3, 4, 2, 3) && is(of_roots(-1, 0, {7}), 1, 1, 0, -1));
static_assert(is(of_roots(1, 0, {1, 1, 1, 1, 2, 2, 2}), 2, 7, 0, 1) && is(of_roots(5, 3, {}), 0, 0, 3, 5));
static_assert(is(of_roots(1, 0, {1, -1, 2, -2, 3, -3}), 6, 6, 0, 1));
