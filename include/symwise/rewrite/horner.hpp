#pragma once
#include <symwise/rewrite/common_factors.hpp>
#include <symwise/rewrite/polynomial_reader.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A sum that is a polynomial in x, as c0 + x (c1 + x (c2 + ...)).
constexpr id horner_of_sum(graph& g, id sum, id x) {
  polynomial_reader const read(g, sum, false);
  int const v = read.ok ? read.index(x) : -1;
  if (v < 0) return sum;
  polynomial const& a = read.numerator;
  int const n = read.arithmetic.degree(a, v);
  id result = -1;
  int above = n;  // the power of x that has been taken out of the result
  for (int k = n; k >= 0; --k) {
    polynomial const c = read.arithmetic.coefficient(a, v, k);
    if (c.empty() && k > 0) continue;
    if (result >= 0 && above > k) result = g.mul(above - k == 1 ? x : g.pow(x, g.num(above - k)), result);
    above = k;
    if (c.empty()) continue;
    id const constant = read.expression(c);
    result = result < 0 ? constant : g.add(constant, result);
  }
  return result < 0 ? sum : result;
}

/// Sums in a product, and the bases of powers in it, each for itself.
constexpr id horner_form(graph& g, id ex, id x, int depth = 0) {
  if (g.at(ex).infinite || depth > 8) return ex;
  switch (g.at(ex).what) {
    case kind::sum: {
      id const product = common_factors_out(g, ex);
      return g.at(product).what == kind::sum ? horner_of_sum(g, product, x) : horner_form(g, product, x, depth + 1);
    }
    case kind::product: {
      detail::sequence<id> factors(g.operands(ex).begin(), g.operands(ex).end());
      for (id& f : factors) f = g.at(f).what == kind::product ? f : horner_form(g, f, x, depth + 1);
      return g.mul(factors);
    }
    case kind::power: {
      id const exponent = g.operand(ex, 1);
      return g.pow(horner_form(g, g.operand(ex, 0), x, depth + 1), exponent);
    }
    default:
      return ex;
  }
}

struct horner_scheme {
  static constexpr id run(graph& g, id ex, id const* x) {
    for (int k = 0; k < 8; ++k) {
      id const next = horner_form(g, ex, x[0]);
      if (next == ex) break;
      ex = next;
    }
    return ex;
  }
};

}  // namespace detail

/// The polynomial e in Horner's form, c0 + x (c1 + x (c2 + ...)), x a symbol or another expression: the form with the fewest
/// multiplications for most polynomials. Common factors are taken out first; in a product each factor is a polynomial of its
/// own. What is no polynomial in x stays as it is, and so does what has more than 1,000 terms.
template <symbolic E, symbolic X>
constexpr auto horner(E ex, X x) {
  return detail::make_transformed<detail::horner_scheme>(ex, x);
}

}  // namespace symwise::inline SYMWISE_ABI
