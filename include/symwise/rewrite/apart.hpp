#pragma once
#include <symwise/rewrite/factorisation.hpp>
#include <symwise/rewrite/polynomial_reader.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The inverse of an n by n matrix of rationals, row by row, by elimination; false where it has none.
constexpr bool inverted(ring& r, std::vector<number>& matrix, int n) {
  auto const at = [n](int row, int column) { return static_cast<std::size_t>(row * 2 * n + column); };
  std::vector<number> m(static_cast<std::size_t>(2 * n * n), integer(0));
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < n; ++j) m[at(i, j)] = matrix[static_cast<std::size_t>(i * n + j)];
    m[at(i, n + i)] = integer(1);
  }
  for (int k = 0; k < n; ++k) {
    int pivot = k;
    while (pivot < n && m[at(pivot, k)].is_zero()) ++pivot;
    if (pivot == n) return false;
    for (int j = 0; j < 2 * n; ++j) {
      number const swapped = m[at(k, j)];
      m[at(k, j)] = m[at(pivot, j)];
      m[at(pivot, j)] = swapped;
    }
    number const scale = reciprocal(m[at(k, k)]);
    for (int j = 0; j < 2 * n; ++j) m[at(k, j)] = r.product(m[at(k, j)], scale);
    for (int i = 0; i < n; ++i) {
      number const c = m[at(i, k)];
      if (i == k || c.is_zero()) continue;
      for (int j = 0; j < 2 * n; ++j) m[at(i, j)] = r.sum(m[at(i, j)], r.product(negated(c), m[at(k, j)]));
    }
  }
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < n; ++j) matrix[static_cast<std::size_t>(i * n + j)] = m[at(i, n + j)];
  }
  return !r.failed;
}

/// A partial fraction's denominator, and the power of x in its numerator.
struct partial_fraction {
  polynomial base;
  int exponent = 1;
  int degree = 0;
};

/// The partial fractions of a quotient in x; e itself where there are none.
constexpr id partial_fractions(graph& g, id ex, id x) {
  constexpr int most = 16;
  polynomial_reader read(g, ex, true);
  int const v = read.ok ? read.index(x) : -1;
  if (v < 0) return ex;
  ring& r = read.arithmetic;
  polynomial const common = r.greatest_common_divisor(read.numerator, read.denominator);
  if (!ring::is_constant(common) && !g.known(read.expression(common), assumption::nonzero)) return ex;
  polynomial above;
  polynomial below;
  if (!r.divide(read.numerator, common, above) || !r.divide(read.denominator, common, below)) return ex;
  int const n = r.degree(below, v);
  if (n == 0 || n > most) return ex;
  for (monomial const& m : below) {
    if (m.exponents != r.power_of(v, r.exponent(m.exponents, v))) return ex;  // other generators
  }
  // The whole part. The numerator holds other generators, the denominator none.
  polynomial whole;
  polynomial rest = above;
  polynomial const lead = r.coefficient(below, v, n);
  for (int k = r.degree(rest, v); k >= n && !r.failed; k = r.degree(rest, v)) {
    polynomial top = r.scaled(r.coefficient(rest, v, k), reciprocal(lead[0].coefficient));
    for (monomial& m : top) m.exponents += r.power_of(v, k - n);
    whole = r.plus(whole, top);
    rest = r.minus(rest, r.times(top, below));
    if (rest.empty()) break;
  }
  // What the fractions contribute to the numerator.
  factorisation f(r, below);
  if (f.common != 0) f.factors.push_back({r.generator(v), r.exponent(f.common, v)});
  std::vector<partial_fraction> fractions;
  std::vector<number> matrix(static_cast<std::size_t>(n * n), integer(0));
  polynomial quotient;
  for (polynomial_factor const& p : f.factors) {
    quotient = below;
    for (int e = 1; e <= p.exponent; ++e) {
      polynomial const before = quotient;
      if (!r.divide(before, p.base, quotient)) return ex;
      for (int d = 0; d < r.degree(p.base, v); ++d) {
        int const column = static_cast<int>(fractions.size());
        fractions.push_back({p.base, e, d});
        if (column >= n) return ex;
        for (monomial const& m : quotient)
          matrix[static_cast<std::size_t>((r.exponent(m.exponents, v) + d) * n + column)] = m.coefficient;
      }
    }
  }
  if (static_cast<int>(fractions.size()) != n) return ex;
  if (!inverted(r, matrix, n)) return ex;
  detail::sequence<id> terms;
  if (!whole.empty()) terms.push_back(read.expression(whole));
  polynomial numerator;
  for (std::size_t k = 0; k < fractions.size(); ++k) {
    partial_fraction const& p = fractions[k];
    if (p.degree == 0) numerator.clear();
    for (int j = 0; j < n; ++j) {
      number const c = matrix[k * static_cast<std::size_t>(n) + static_cast<std::size_t>(j)];
      if (!c.is_zero()) numerator = r.plus(numerator, r.coefficient(rest, v, j), c, r.power_of(v, p.degree));
    }
    // Fractions with one denominator follow each other.
    if (numerator.empty() || p.degree + 1 < r.degree(p.base, v)) continue;
    id const denominator = g.pow(read.expression(p.base), g.num(-p.exponent));
    terms.push_back(g.mul(read.expression(numerator), denominator));
  }
  return r.failed ? ex : g.add(terms);
}

struct taking_apart {
  static constexpr id run(graph& g, id ex, id const* x) {
    return g.at(ex).infinite ? ex : partial_fractions(g, ex, x[0]);
  }
};

}  // namespace detail

/// The partial fractions of a quotient of polynomials in x: apart(1/(x (x + 1)), x) is 1/x - 1/(x + 1). The denominator is one in x
/// alone, with rational coefficients; factors of it that `factor` does not find stay together. The numerator may hold other
/// symbols. What is no such quotient stays as it is. The value is kept wherever e has one.
template <symbolic E, symbolic X>
constexpr auto apart(E ex, X x) {
  return detail::make_transformed<detail::taking_apart>(ex, x);
}

}  // namespace symwise::inline SYMWISE_ABI
