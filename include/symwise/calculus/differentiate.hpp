#pragma once
#include <symwise/core/record.hpp>
#include <symwise/core/transformation.hpp>
#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/log.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// The derivative of base^exponent, given those of base and exponent (-1 where one does not depend on the variable).
constexpr id derivative_of_power(graph& g, id node, id base_derivative, id exponent_derivative) {
  id const base = g.operand(node, 0);
  id const exponent = g.operand(node, 1);
  sequence<id> terms;
  if (base_derivative >= 0) {
    id const lowered = g.pow(base, g.add(exponent, g.num(-1)));
    id const factors[] = {exponent, lowered, base_derivative};
    terms.push_back(g.mul(factors));
  }
  if (exponent_derivative >= 0) {
    id const logarithm = g.call(head<log_>(), id_list(&base, &base + 1));
    id const factors[] = {node, logarithm, exponent_derivative};
    terms.push_back(g.mul(factors));
  }
  return g.add(terms);
}

/// The derivative of every node below e with respect to a symbol, children first; each node is differentiated once.
constexpr id differentiate(graph& g, id ex, id variable) {
  sequence<char> const needed = reachable(g, id_list(&ex, &ex + 1));
  sequence<id> d(static_cast<std::size_t>(ex) + 1, -1);  // -1: does not depend on the variable
  sequence<id> derivatives;
  sequence<id> operands;
  for (id i = 0; i <= ex; ++i) {
    auto const at = static_cast<std::size_t>(i);
    if (needed[at] == 0 || g.at(i).type == value_type::boolean)
      continue;  // truth values are constant between their jumps
    if (i == variable) {
      d[at] = g.num(1);
      continue;
    }
    operands.assign(g.operands(i).begin(), g.operands(i).end());
    derivatives.clear();
    bool depends = false;
    for (id a : operands) {
      derivatives.push_back(d[static_cast<std::size_t>(a)]);
      depends = depends || derivatives.back() >= 0;
    }
    if (!depends) continue;
    switch (g.at(i).what) {
      case kind::sum: {
        sequence<id> terms;
        for (id x : derivatives) {
          if (x >= 0) terms.push_back(x);
        }
        d[at] = g.add(terms);
        break;
      }
      case kind::product: {
        sequence<id> terms;
        for (std::size_t k = 0; k < operands.size(); ++k) {
          if (derivatives[k] < 0) continue;
          sequence<id> factors = operands;
          factors[k] = derivatives[k];
          terms.push_back(g.mul(factors));
        }
        d[at] = g.add(terms);
        break;
      }
      case kind::power:
        d[at] = derivative_of_power(g, i, derivatives[0], derivatives[1]);
        break;
      default:
        d[at] = g.at(i).record->derive(g, i, derivatives.data());
        break;
    }
    if (g.is(d[at], 0)) d[at] = -1;
  }
  return d[static_cast<std::size_t>(ex)] < 0 ? g.num(0) : d[static_cast<std::size_t>(ex)];
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
