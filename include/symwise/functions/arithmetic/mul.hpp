#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The product a b ..., any number of factors; canonical form is flat and sorted, one rational coefficient, powers collected
/// where that leaves the domain as it is.
struct mul_ {
  static constexpr std::string_view name = "mul", sympy = "Mul", c = "*", latex = R"(\cdot)";
  static constexpr int arity = -1;
  static constexpr bool product_form = true, inverts_last = false;
  static constexpr double max_ulp = 0.5;
  static constexpr id build(graph& g, id const* a, int count) { return g.mul(id_list(a, a + count)); }
};

}  // namespace symwise::inline SYMWISE_ABI
