#pragma once
#include <symwise/rewrite/common_factors.hpp>
#include <symwise/rewrite/factorisation.hpp>
#include <symwise/rewrite/polynomial_reader.hpp>
#include <symwise/rewrite/together.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The factors of a polynomial that has been read, as expressions, appended to others.
constexpr bool append_factors(graph& g, polynomial_reader& read, polynomial const& a, detail::sequence<id>& product) {
  factorisation const f(read.arithmetic, a);
  if (read.arithmetic.failed) return false;
  if (!f.constant.is(1)) product.push_back(g.num(f.constant));
  if (f.common != 0) product.push_back(read.expression(monomial{f.common, integer(1)}));
  for (polynomial_factor const& p : f.factors) {
    id const base = read.expression(p.base);
    product.push_back(p.exponent == 1 ? base : g.pow(base, g.num(p.exponent)));
  }
  return true;
}

/// With fewer terms allowed than usual, quotients are not brought together.
constexpr id factored_sum(graph& g, id sum, int most) {
  id const simple = common_factors_out(g, sum);
  if (simple != sum) return simple;
  if (most == polynomial_reader::most_terms) {
    id const over = brought_together(g, sum);
    if (over != sum && g.at(over).what != kind::sum) return over;
  }
  polynomial_reader read(g, sum, false, most);
  if (!read.ok) return sum;
  detail::sequence<id> product;
  return append_factors(g, read, read.numerator, product) ? g.mul(product) : sum;
}

/// The factors of a product, each with its own factors, once.
constexpr id factored_once(graph& g, id ex, int most) {
  switch (g.at(ex).what) {
    case kind::sum:
      return factored_sum(g, ex, most);
    case kind::power: {
      id const exponent = g.operand(ex, 1);
      id const base = g.operand(ex, 0);
      return g.at(base).what == kind::sum ? g.pow(factored_sum(g, base, most), exponent) : ex;
    }
    case kind::product: {
      detail::sequence<id> factors(g.operands(ex).begin(), g.operands(ex).end());
      for (id& f : factors) f = g.at(f).what == kind::product ? f : factored_once(g, f, most);
      return g.mul(factors);
    }
    default:
      return ex;
  }
}
constexpr id factored(graph& g, id ex, int most = polynomial_reader::most_terms) {
  if (g.at(ex).infinite) return ex;
  for (int k = 0; k < 8; ++k) {
    id const next = factored_once(g, ex, most);
    if (next == ex) break;
    ex = next;
  }
  return ex;
}

struct factoring {
  static constexpr id run(graph& g, id ex, id const*) { return factored(g, ex); }
};

}  // namespace detail

/// e as a product: what its terms have in common, powers of polynomials (perfect squares among them), differences of squares,
/// and factors with rational roots; quotients are brought together first. Nothing is cancelled, and e has the same value wherever
/// it had one. A number does not stand before a single sum, since 2 (x + y) is 2x + 2y in canonical form. Arguments of functions
/// stay as they are, and so does what is too large (see expand).
template <symbolic E>
constexpr auto factor(E ex) {
  return detail::make_transformed<detail::factoring>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI
