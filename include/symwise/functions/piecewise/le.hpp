#pragma once
#include <symwise/functions/piecewise/relation.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The relation a <= b between values, false where one of them is NaN. Numbers are compared when the expression is built.
struct le_ {
  static constexpr std::string_view name = "le", infix = "<=", sympy = "LessThan", c = "<=", latex = "\\le";
  static constexpr int arity = 2;
  static constexpr value_type result = value_type::boolean;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int) {
    return detail::relation<le_>(
        g, a, [](number const& first, number const& second) { return !detail::less(second, first); });
  }
  template <class T>
  static bool scalar(T a, T b) {
    return a <= b;
  }
  static auto simd(auto const& a, auto const& b) { return a <= b; }
};

}  // namespace symwise::inline SYMWISE_ABI
