#pragma once
#include <symwise/rewrite/common_factors.hpp>
#include <symwise/rewrite/polynomial_reader.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A numerator over powers of bases, all exponents positive.
struct quotient {
  id numerator = -1;
  std::vector<power_of> denominator;

  /// The exponent of a base in the denominator, by reference.
  constexpr number& exponent_of(id base) {
    for (power_of& p : denominator) {
      if (p.base == base) return p.exponent;
    }
    denominator.push_back({base, integer(0)});
    return denominator.back().exponent;
  }
};

/// The product of powers of bases that have the exponents `exponents`, less `subtracted`.
constexpr void append_powers(graph& g, detail::sequence<id>& factors, quotient const& whole, quotient* subtracted) {
  for (power_of const& p : whole.denominator) {
    number const left = subtracted == nullptr ? p.exponent : plus(p.exponent, negated(subtracted->exponent_of(p.base)));
    if (!left.is_zero()) factors.push_back(g.pow(p.base, g.num(left)));
  }
}

constexpr quotient quotient_of_leaf(graph& g, id ex) {
  quotient q;
  q.numerator = ex;
  if (g.at(ex).what != kind::power || !g.is_number(g.operand(ex, 1))) return q;
  number const n = g.coefficient(g.operand(ex, 1));
  if (!n.exact || !n.is_negative()) return q;
  id const base = g.operand(ex, 0);
  q.exponent_of(n.q == 1 ? base : g.pow(base, g.num(1, n.q))) = integer(-n.p);
  q.numerator = g.num(1);
  return q;
}

/// A quotient to a whole power.
constexpr quotient power_of_quotient(graph& g, quotient const& base, std::int64_t n) {
  quotient q = base;
  auto const size = integer(static_cast<std::int64_t>(magnitude(n)));
  for (power_of& p : q.denominator) p.exponent = times(p.exponent, size);
  if (n > 0) {
    q.numerator = g.pow(q.numerator, g.num(size));
    return q;
  }
  quotient r;
  detail::sequence<id> above;
  append_powers(g, above, q, nullptr);
  number c = integer(1);
  auto divide_by = [&](id f) {
    if (g.is_number(f)) {
      c = times(c, g.coefficient(f));
    } else if (is_whole_power(g, f) && g.coefficient(g.operand(f, 1)).is_positive()) {
      number const k = g.coefficient(g.operand(f, 1));
      number& e = r.exponent_of(g.operand(f, 0));
      e = plus(e, times(k, size));
    } else {
      number& e = r.exponent_of(f);
      e = plus(e, size);
    }
  };
  if (g.at(q.numerator).what == kind::product) {
    for (id f : g.operands(q.numerator)) divide_by(f);
  } else {
    divide_by(q.numerator);
  }
  if (!c.is(1)) above.push_back(g.pow(g.num(c), g.num(n)));
  r.numerator = g.mul(above);
  return r;
}

/// Brings the sums in e over common denominators, once.
constexpr id together_once(graph& g, id ex) {
  detail::sequence<id> const nodes = parts_below(g, ex, true);
  if (nodes.size() > static_cast<std::size_t>(polynomial_reader::most_parts)) return ex;
  std::vector<quotient> quotients;
  for (id node : nodes) {
    if (!is_read_through(g, node, true)) {
      quotients.push_back(quotient_of_leaf(g, node));
      continue;
    }
    if (g.at(node).what == kind::power) {
      std::int64_t const n = g.coefficient(g.operand(node, 1)).p;
      quotients.push_back(power_of_quotient(g, quotients[place_of(nodes, g.operand(node, 0))], n));
      continue;
    }
    bool const adds = g.at(node).what == kind::sum;
    detail::sequence<id> const operands(g.operands(node).begin(), g.operands(node).end());
    quotient whole;
    for (id a : operands) {
      for (power_of const& p : quotients[place_of(nodes, a)].denominator) {
        number& e = whole.exponent_of(p.base);
        e = !adds ? plus(e, p.exponent) : less(e, p.exponent) ? p.exponent : e;
      }
    }
    detail::sequence<id> parts;
    for (id a : operands) {
      quotient& q = quotients[place_of(nodes, a)];
      detail::sequence<id> factors = {q.numerator};
      if (adds) append_powers(g, factors, whole, &q);
      parts.push_back(factors.size() == 1 ? factors[0] : g.mul(factors));
    }
    whole.numerator = adds ? g.add(parts) : g.mul(parts);
    quotients.push_back(whole);
  }
  quotient const& q = quotients.back();
  detail::sequence<id> factors = {q.numerator};
  for (power_of const& p : q.denominator) {
    if (!p.exponent.is_zero()) factors.push_back(g.pow(p.base, g.num(negated(p.exponent))));
  }
  return factors.size() == 1 ? factors[0] : g.mul(factors);
}

constexpr id brought_together(graph& g, id ex) {
  if (g.at(ex).infinite) return ex;
  for (int k = 0; k < 4; ++k) {
    id const next = together_once(g, ex);
    if (next == ex) break;
    ex = next;
  }
  return ex;
}

struct bringing_together {
  static constexpr id run(graph& g, id ex, id const*) { return brought_together(g, ex); }
};

}  // namespace detail

/// e as one quotient: sums are brought over their common denominator, together(1/x + 1/y) is (x + y)/(x y). Nothing is
/// multiplied out and nothing cancelled; e has the same value wherever it had one. Arguments of functions stay as they are.
template <symbolic E>
constexpr auto together(E ex) {
  return detail::make_transformed<detail::bringing_together>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI
