#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The quotient a / b; canonical form a b^-1. Exact for numbers: x / 2 is a half of x, never an integer division.
struct div_ {
  static constexpr std::string_view name = "div", c = "/", latex = "/";
  static constexpr std::string_view aliases = "Rational";  // in formulas
  static constexpr int arity = 2;
  static constexpr bool product_form = true, inverts_last = true;
  static constexpr id build(graph& g, id const* a, int) { return g.div(a[0], a[1]); }
};

}  // namespace symwise::inline SYMWISE_ABI
