#pragma once
#include <symwise/functions/piecewise/relation.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The relation "a differs from b" between values, true where one of them is NaN. (`==` on expressions compares the expressions.)
struct ne_ {
  static constexpr std::string_view name = "ne", infix = "!=", sympy = "Ne", c = "!=", latex = "\\ne";
  static constexpr int arity = 2;
  static constexpr bool commutative = true;
  static constexpr value_type result = value_type::boolean;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int) {
    return detail::relation<ne_>(
        g, a, [](number const& first, number const& second) { return !detail::equal_values(first, second); });
  }
  template <class T>
  static bool scalar(T a, T b) {
    return a != b;
  }
  static auto simd(auto const& a, auto const& b) { return !(a == b); }  // xsimd's own != is false for NaN on AVX
};

/// The relation "a differs from b" as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto ne(A a, B b) -> made<ne_, A, B> {
  return make<ne_>(a, b);
}

}  // namespace symwise::inline SYMWISE_ABI
