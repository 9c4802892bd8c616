#pragma once
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Is the node x or a power of it?
constexpr bool is_power_of(graph const& g, id ex, id x) {
  return ex == x || (g.at(ex).what == kind::power && g.operand(ex, 0) == x);
}

/// A term as coefficient times a power of x.
struct collected_term {
  id power = -1;
  id coefficient = -1;
};
constexpr collected_term taken_apart(graph& g, id term, id x) {
  if (is_power_of(g, term, x)) return {term, g.num(1)};
  if (g.at(term).what != kind::product) return {g.num(1), term};
  detail::sequence<id> powers;
  detail::sequence<id> others;
  for (id f : g.operands(term)) (is_power_of(g, f, x) ? powers : others).push_back(f);
  if (powers.empty()) return {g.num(1), term};
  return {powers.size() == 1 ? powers[0] : g.mul(powers), g.mul(others)};
}

/// A sum with the terms that have the same power of x taken together.
constexpr id collected_sum(graph& g, id sum, id x) {
  if (g.at(sum).what != kind::sum || g.at(sum).infinite) return sum;
  detail::sequence<id> const terms(g.operands(sum).begin(), g.operands(sum).end());
  std::vector<collected_term> parts;
  for (id t : terms) parts.push_back(taken_apart(g, t, x));
  detail::sequence<id> result;
  detail::sequence<id> coefficients;
  bool same = true;
  for (std::size_t k = 0; k < parts.size(); ++k) {
    if (parts[k].power < 0) continue;
    coefficients.clear();
    id const power = parts[k].power;
    for (std::size_t j = k; j < parts.size(); ++j) {
      if (parts[j].power != power) continue;
      coefficients.push_back(parts[j].coefficient);
      parts[j].power = -1;
    }
    if (coefficients.size() == 1) {
      result.push_back(terms[k]);
    } else if (g.is(power, 1)) {
      for (id c : coefficients) result.push_back(c);
    } else {
      same = false;
      result.push_back(g.mul(g.add(coefficients), power));
    }
  }
  return same ? sum : g.add(result);
}

struct collection {
  static constexpr id run(graph& g, id ex, id const* x) {
    for (int k = 0; k < 8; ++k) {
      id const next = collected_sum(g, ex, x[0]);
      if (next == ex) break;
      ex = next;
    }
    return ex;
  }
};

}  // namespace detail

/// The sum e with the terms taken together that have the same power of x, a symbol or another expression:
/// collect(a * x + b * x + c, x) is (a + b) * x + c. Nothing is multiplied out before (as SymPy's collect): see expand. What is no
/// sum stays as it is. The value is kept wherever e has one.
template <symbolic E, symbolic X>
constexpr auto collect(E ex, X x) {
  return detail::make_transformed<detail::collection>(ex, x);
}

}  // namespace symwise::inline SYMWISE_ABI
