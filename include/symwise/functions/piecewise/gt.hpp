#pragma once
#include <symwise/functions/piecewise/lt.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The relation a > b between values; canonical form b < a.
struct gt_ {
  static constexpr std::string_view name = "gt", infix = ">", sympy = "StrictGreaterThan", c = ">", latex = ">";
  static constexpr int arity = 2;
  static constexpr value_type result = value_type::boolean;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int) {
    id const swapped[] = {a[1], a[0]};
    return lt_::build(g, swapped, 2);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
