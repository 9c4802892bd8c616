#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"p", sw::nonnegative> p;
constexpr auto half = sw::rational(1, 2);

// Expansions of records, also of what they become.
static_assert(computational(legendre(3, x)) == x * (5 * x * x - 3) / 2);
static_assert(computational(chebyshev_t(4, x)) == three_term(2 * x, x * (4 * x * x - 3), 2 * x * x - 1));
static_assert(computational(1 + exp(hermite(2, x))) == 1 + exp(4 * x * x - 2));
static_assert(computational(sin(sw::pi * x)) == sinpi(x));

// Powers by roots.
static_assert(computational(pow(p, sw::rational(1, 3))) == cbrt(p) &&
              computational(x * pow(p, sw::rational(-2, 3))) == x * pow(cbrt(p), -2));
static_assert(computational(pow(p, sw::rational(1, 6))) == cbrt(sqrt(p)) &&
              computational(pow(p, sw::rational(5, 6))) == sqrt(p) * cbrt(p) &&
              computational(x * pow(p, sw::rational(-7, 6))) == x / (p * cbrt(sqrt(p))) &&
              computational(pow(x, sw::rational(1, 6))) == pow(x, sw::rational(1, 6)));
constexpr bool fourth_roots_are_roots_of_roots() {
  sw::graph g;
  sw::id const base = g.symbol("p", sw::positive);
  sw::id const result = sw::detail::computation::run(g, g.pow(base, g.num(3, 4)), nullptr);
  if (g.at(result).what != sw::kind::product || sw::detail::computation::run(g, result, nullptr) != result)
    return false;
  for (sw::id f : g.operands(result)) {
    if (g.at(f).what != sw::kind::power || !(g.value(g.operand(f, 1)) == half)) return false;
  }
  return true;
}
static_assert(fourth_roots_are_roots_of_roots());

// Not of what may be negative; what has an implementation of its own stays.
static_assert(computational(pow(x, sw::rational(1, 3))) == pow(x, sw::rational(1, 3)));
static_assert(computational(pow(p, sw::rational(1, 5)) + pow(p, half)) == pow(p, sw::rational(1, 5)) + sqrt(p));
static_assert(computational(sec(x) + factorial(x) + logistic(x)) == sec(x) + factorial(x) + logistic(x));
