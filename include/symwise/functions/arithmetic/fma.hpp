#pragma once
#include <symwise/functions/arithmetic/operators.hpp>

namespace symwise::inline SYMWISE_ABI {

/// a b + c rounded once, also where the processor has no such operation (then slowly). A kernel fuses products and sums by
/// itself where that is quick; this one is for sums that depend on it.
struct fma_ {
  static constexpr std::string_view name = "fma", sympy = "(#1)*(#2) + #3", c = "fma", latex = R"(\operatorname{fma})";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {reals, reals, reals}, codomain = reals;
  static constexpr double max_ulp = 0.5;
  /// With a factor of 1 or -1 there is nothing to fuse.
  static constexpr auto canonical(auto a, auto b, auto c) -> decltype(a) {
    if (a.is_one()) return b + c;
    if (b.is_one()) return a + c;
    if (a.g->is(a.node, -1)) return c - b;
    if (b.g->is(b.node, -1)) return c - a;
    if (a.g->before(b.node, a.node)) return fma(b, a, c);
    return {};
  }
  static constexpr auto partials(auto a, auto b, auto c) { return std::tuple{b, a, c.number(1)}; }
  template <class T>
  static T scalar(T a, T b, T c) {
    return std::fma(a, b, c);
  }
};

/// a b + c, rounded once, as an expression.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto fma(A a, B b, C c) -> made<fma_, A, B, C> {
  return make<fma_>(a, b, c);
}

}  // namespace symwise::inline SYMWISE_ABI
