#pragma once
#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/elementary/log10.hpp>
#include <symwise/functions/elementary/log2.hpp>
#include <symwise/rewrite/cheaper.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

constexpr number magnitude_of(number const& c) { return c.is_negative() ? negated(c) : c; }

/// The largest number of which two positive ones are whole multiples, by Euclid's algorithm; not exact where it does not fit.
constexpr number common_measure(number a, number b) {
  while (!b.is_zero()) {
    std::int64_t const n = floor_of(times(a, reciprocal(b)));
    number const rest = plus(a, negated(times(integer(n), b)));
    if (!rest.exact) return rest;
    a = b;
    b = rest;
  }
  return a;
}

/// The logarithms of a sum in one: r n log x + r m log y is r log(x^n y^m) for whole n and m, x and y known to be positive.
constexpr id combined_logarithms(graph& g, id sum, record_info const* logarithm) {
  constexpr std::int64_t largest = 8;
  sequence<id> arguments;
  sequence<number> coefficients;
  sequence<id> rest;
  for (id term : g.operands(sum)) {
    graph_node const& n = g.at(term);
    number const c = g.coefficient(term);
    id const factor =
        n.what == kind::product && n.count == 2 && g.is_number(g.operand(term, 0)) ? g.operand(term, 1) : term;
    bool const fits = g.applies(factor, logarithm) && g.known(g.operand(factor, 0), assumption::positive) && c.exact;
    if (!fits) {
      rest.push_back(term);
      continue;
    }
    arguments.push_back(g.operand(factor, 0));
    coefficients.push_back(c);
  }
  if (arguments.size() < 2) return sum;
  // Before the logarithm stands the largest number of which all coefficients are multiples.
  number before = magnitude_of(coefficients[0]);
  for (number const& c : coefficients) {
    if (before.exact) before = common_measure(before, magnitude_of(c));
  }
  if (!before.exact) return sum;
  sequence<id> factors;
  for (std::size_t k = 0; k < arguments.size(); ++k) {
    number const n = times(coefficients[k], reciprocal(before));
    if (n.is_integer() && n.p <= largest && n.p >= -largest) {
      factors.push_back(g.pow(arguments[k], g.num(n)));
    } else {
      id const one[] = {arguments[k]};
      rest.push_back(g.scale(coefficients[k], g.call(logarithm, one)));
    }
  }
  if (factors.size() < 2) return sum;
  id const all[] = {g.mul(factors)};
  rest.push_back(g.scale(before, g.call(logarithm, all)));
  return rest.size() == 1 ? rest[0] : g.add(rest);
}

struct combination_of_logarithms {
  static constexpr id run(graph& g, id ex, id const*) {
    return cheapest_by(g, ex, [&g](id each, form_cost& costs) {
      return cheaper_parts(g, each, costs, [&g](id part) {
        return also_without_common_factors(g, part, [&g](id sum) {
          if (g.at(sum).what != kind::sum) return sum;
          for (record_info const* logarithm : {head<log_>(), head<log2_>(), head<log10_>()}) {
            id const next = combined_logarithms(g, sum, logarithm);
            if (next != sum) return next;
          }
          return sum;
        });
      });
    });
  }
};

}  // namespace detail

/// e with the logarithms of a sum in one, where their arguments are known to be positive: log(p) + 2 log(q) is log(p q^2), and
/// log(p) - log(q) is log(p/q); also of log2 and log10. Whole multiples up to 8 become powers. The result has no more operations
/// than e. The value is kept wherever e has one, but the product may overflow where the logarithms do not: what is to be computed
/// of large numbers, as likelihoods are, had better stay a sum.
template <symbolic E>
constexpr auto logcombine(E ex) {
  return detail::make_transformed<detail::combination_of_logarithms>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI
