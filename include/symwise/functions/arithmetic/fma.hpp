#pragma once
#include <symwise/functions/arithmetic/operators.hpp>

namespace symwise::inline SYMWISE_ABI {

/// x y + z rounded once, also where the processor has no such operation (then slowly). A kernel fuses products and sums by
/// itself where that is quick; this one is for sums that depend on it.
struct fma_ {
  static constexpr std::string_view name = "fma", sympy = "(#1)*(#2) + #3", c = "fma", latex = R"(\operatorname{fma})";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {reals, reals, reals}, codomain = reals;
  static constexpr double max_ulp = 0.5;
  static constexpr int cost = 1;
  /// With a factor of 1 or -1 there is nothing to fuse.
  static constexpr auto canonical(auto x, auto y, auto z) -> decltype(x) {
    if (x.is_one()) return y + z;
    if (y.is_one()) return x + z;
    if (x.g->is(x.node, -1)) return z - y;
    if (y.g->is(y.node, -1)) return z - x;
    if (x.g->before(y.node, x.node)) return fma(y, x, z);
    return {};
  }
  static constexpr auto partials(auto x, auto y, auto z) { return std::tuple{y, x, z.number(1)}; }
  template <class T>
  static T scalar(T x, T y, T z) {
    return std::fma(x, y, z);
  }
};

/// x y + z, rounded once, as an expression.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto fma(A x, B y, C z) -> made<fma_, A, B, C> {
  return make<fma_>(x, y, z);
}

}  // namespace symwise::inline SYMWISE_ABI
