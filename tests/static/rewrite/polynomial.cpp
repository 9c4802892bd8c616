#include <symwise/rewrite/polynomial.hpp>

namespace sw = symwise;
using namespace sw::detail;

/// (x + 1)^a (x - 2)^b (x + y)^c.
constexpr polynomial product_of_three(ring& r, int a, int b, int c) {
  polynomial const x = r.generator(0);
  polynomial const one = ring::constant(integer(1));
  polynomial const first = r.power(r.plus(x, one), a);
  polynomial const second = r.power(r.plus(x, one, integer(-2)), b);
  return r.times(r.times(first, second), r.power(r.plus(x, r.generator(1)), c));
}
constexpr bool equal(polynomial const& a, polynomial const& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t k = 0; k < a.size(); ++k) {
    if (a[k].exponents != b[k].exponents || !(a[k].coefficient == b[k].coefficient)) return false;
  }
  return true;
}

constexpr bool arithmetic() {
  ring r(2);
  polynomial const p = product_of_three(r, 2, 1, 1);
  // x^4 + x^3 y - 3 x^2 - 3 x y - 2 x - 2 y
  return p.size() == 6 && r.degree(p, 0) == 4 && r.degree(p, 1) == 1 && r.coefficient(p, 1, 1).size() == 3 &&
         equal(r.minus(p, p), {}) && !r.failed;
}
static_assert(arithmetic());

constexpr bool division() {
  ring r(2);
  polynomial quotient;
  return r.divide(product_of_three(r, 2, 3, 2), product_of_three(r, 1, 2, 1), quotient) &&
         equal(quotient, product_of_three(r, 1, 1, 1)) &&
         !r.divide(product_of_three(r, 2, 1, 0), product_of_three(r, 0, 0, 1), quotient) && !r.failed;
}
static_assert(division());

constexpr bool common_divisors() {
  ring r(2);
  polynomial const found = r.greatest_common_divisor(product_of_three(r, 3, 1, 2), product_of_three(r, 1, 2, 1));
  polynomial const none = r.greatest_common_divisor(product_of_three(r, 2, 0, 0), product_of_three(r, 0, 2, 1));
  return equal(found, product_of_three(r, 1, 1, 1)) && ring::is_constant(none) && !r.failed;
}
static_assert(common_divisors());

constexpr bool square_roots() {
  ring r(2);
  polynomial root;
  bool const square = r.square_root(product_of_three(r, 2, 4, 2), root);
  polynomial none;
  return square && equal(root, product_of_three(r, 1, 2, 1)) && !r.square_root(product_of_three(r, 2, 1, 2), none) &&
         !r.square_root(product_of_three(r, 2, 2, 1), none);
}
static_assert(square_roots());

// Coefficients and exponents that do not fit, and too much work.
constexpr bool limits() {
  ring large(1);
  large.power(large.plus(large.generator(0), ring::constant(integer(1000))), 20);
  ring many(40);
  many.times(many.generator(3, 2), many.generator(3, 3));
  ring long_one(1);
  long_one.power(long_one.plus(long_one.generator(0), ring::constant(integer(-1))), 200);
  return large.failed && many.failed && long_one.failed && many.most() == 3;
}
static_assert(limits());
