#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Logic: both a and b hold. Both sides are evaluated.
struct and_ {
  static constexpr std::string_view name = "and", infix = "and", sympy = "And", c = "&&", latex = "\\land";
  static constexpr std::string_view aliases = "&";  // in formulas
  static constexpr int arity = 2, strength = 1;
  static constexpr int conditions = 2;
  static constexpr bool commutative = true;
  static constexpr value_type result = value_type::boolean;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int) {
    if (a[0] == a[1]) return a[0];
    for (int k : {0, 1}) {
      if (g.is_number(a[k])) return g.value(a[k]).is_zero() ? a[k] : a[1 - k];
    }
    return g.store(detail::head<and_>(), id_list(a, a + 2));
  }
  static bool scalar(bool a, bool b) { return a && b; }
  static auto simd(auto const& a, auto const& b) { return a && b; }
};

}  // namespace symwise::inline SYMWISE_ABI
