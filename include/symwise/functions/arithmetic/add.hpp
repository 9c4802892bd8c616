#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The sum a + b + ..., any number of terms; canonical form is flat and sorted, equal terms collected.
struct add_ {
  static constexpr std::string_view name = "add", sympy = "Add", c = "+", latex = "+";
  static constexpr int arity = -1;
  static constexpr bool sum_form = true, inverts_last = false;
  static constexpr double max_ulp = 0.5;
  static constexpr id build(graph& g, id const* a, int count) { return g.add(id_list(a, a + count)); }
};

}  // namespace symwise::inline SYMWISE_ABI
