#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The magnitude of x with the sign of s, the signs of zeros and of NaN among them.
struct copysign_ {
  static constexpr std::string_view name = "copysign", sympy = "Abs(#1)*sign(#2)", c = "copysign",
                                    latex = R"(\operatorname{copysign})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 1;
  static constexpr auto canonical(auto x, auto s) -> decltype(x) {
    if (s.is_positive()) return abs(x);
    if (s.is_negative()) return -abs(x);
    return {};
  }
  /// Zero or an integer where x is.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::integer) | assumption::nonzero);
  }
  static constexpr auto partials(auto x, auto s) { return std::tuple{sign(x) * copysign(x.number(1), s), x.number(0)}; }
  template <class T>
  static T scalar(T x, T s) {
    return std::copysign(x, s);
  }
};

/// The magnitude of x with the sign of s as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto copysign(A x, B s) -> made<copysign_, A, B> {
  return make<copysign_>(x, s);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/abs.hpp>
#include <symwise/functions/arithmetic/sign.hpp>
