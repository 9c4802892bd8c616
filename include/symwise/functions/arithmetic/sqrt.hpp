#pragma once
#include <symwise/functions/arithmetic/pow.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The square root, canonical form x^(1/2); NaN for x < 0.
struct sqrt_ {
  static constexpr std::string_view name = "sqrt", sympy = "sqrt", c = "sqrt", latex = R"(\sqrt{#1})";
  static constexpr int arity = 1;
  static constexpr interval domain = {0, inf}, codomain = {0, inf};
  static constexpr double max_ulp = 0.5;
  static constexpr id build(graph& g, id const* a, int) {
    id const x[] = {a[0], g.num(1, 2)};
    return pow_::build(g, x, 2);
  }
  template <class T>
  static T scalar(T x) {
    return std::sqrt(x);
  }
  static auto simd(auto const& x) { return sqrt(x); }
};

/// The square root of a as an expression.
template <symbolic A>
constexpr auto sqrt(A a) -> made<sqrt_, A> {
  return make<sqrt_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
