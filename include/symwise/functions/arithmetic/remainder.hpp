#pragma once
#include <symwise/functions/arithmetic/operators.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The remainder of x / y with the quotient rounded to the nearest integer, ties to even: exact, as IEEE 754 and C have it. NaN
/// for infinite x and for y = 0.
struct remainder_ {
  static constexpr std::string_view name = "remainder", c = "remainder", latex = R"(\operatorname{remainder})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 18;
  /// An integer where both are.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & g.at(a[1]).known & assumption::integer;
  }
  static constexpr auto partials(auto x, auto y) { return std::tuple{x.number(1), -nearbyint(x / y)}; }
  template <class T>
  static T scalar(T x, T y) {
    T const r = std::remainder(x, y);
    return r == 0 ? std::copysign(r, x) : r;  // glibc forgets the sign where the quotient is large
  }
};

/// The remainder of x / y, the quotient rounded to nearest, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto remainder(A x, B y) -> made<remainder_, A, B> {
  return make<remainder_>(x, y);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/rounding/nearbyint.hpp>
