#pragma once
#include <symwise/functions/piecewise/relation.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The relation "a equals b" between values, false where one of them is NaN. (`==` on expressions compares the expressions.)
struct eq_ {
  static constexpr std::string_view name = "eq", infix = "==", sympy = "Eq", c = "==", latex = "=";
  static constexpr int arity = 2;
  static constexpr bool commutative = true;
  static constexpr value_type result = value_type::boolean;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int) { return detail::relation<eq_>(g, a, detail::equal_values); }
  template <class T>
  static bool scalar(T a, T b) {
    return a == b;
  }
  static auto simd(auto const& a, auto const& b) { return a == b; }
};

/// The relation "a equals b" as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto eq(A a, B b) -> made<eq_, A, B> {
  return make<eq_>(a, b);
}

}  // namespace symwise::inline SYMWISE_ABI
