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

/// A polynomial in several generators in Horner's form: what most terms have in common is taken out of them, and so on in what is
/// taken out of and in what is left. (M. Ceberio and V. Kreinovich, Greedy algorithms for optimizing multivariate Horner
/// schemes, 2004.)
constexpr id nested_polynomial(graph& g, polynomial_reader const& read, polynomial const& a) {
  ring const& r = read.arithmetic;
  int main = -1;
  int most = 1;
  for (int v = 0; v < r.count; ++v) {
    int terms = 0;
    for (monomial const& m : a) terms += r.exponent(m.exponents, v) != 0 ? 1 : 0;
    if (terms <= most) continue;
    most = terms;
    main = v;
  }
  if (main < 0) return read.expression(a);
  polynomial inner;
  polynomial rest;
  int least = r.most();
  for (monomial const& m : a) {
    int const k = r.exponent(m.exponents, main);
    if (k != 0 && k < least) least = k;
  }
  for (monomial const& m : a) {
    if (r.exponent(m.exponents, main) == 0) {
      rest.push_back(m);
    } else {
      inner.push_back({m.exponents - r.power_of(main, least), m.coefficient});
    }
  }
  id const taken = read.expression(monomial{r.power_of(main, least), integer(1)});
  id const product = g.mul(taken, nested_polynomial(g, read, inner));
  return rest.empty() ? product : g.add(product, nested_polynomial(g, read, rest));
}

/// Sums in e in Horner's form in whatever they have in common; in a product, and below a power, each for itself.
constexpr id nested_form(graph& g, id ex, int most = polynomial_reader::most_terms, int depth = 0) {
  if (depth > 4) return ex;
  switch (g.at(ex).what) {
    case kind::sum: {
      id const product = common_factors_out(g, ex);
      if (g.at(product).what != kind::sum) return nested_form(g, product, most, depth + 1);
      polynomial_reader const read(g, ex, false, most);
      return read.ok ? nested_polynomial(g, read, read.numerator) : ex;
    }
    case kind::product: {
      sequence<id> factors(g.operands(ex).begin(), g.operands(ex).end());
      for (id& f : factors) f = g.at(f).what == kind::product ? f : nested_form(g, f, most, depth + 1);
      return g.mul(factors);
    }
    case kind::power: {
      id const exponent = g.operand(ex, 1);
      id const base = g.operand(ex, 0);
      return g.at(base).what == kind::sum ? g.pow(nested_form(g, base, most, depth + 1), exponent) : ex;
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
