#pragma once
#include <symwise/functions/arithmetic/operators.hpp>

namespace symwise::inline SYMWISE_ABI {

/// x - y floor(x / y): the remainder of the sign of the divisor y, as SymPy and Python have it; rounded once. NaN for infinite
/// x and for y = 0.
struct mod_ {
  static constexpr std::string_view name = "mod", sympy = "Mod", c = "mod", latex = R"({#1} \bmod {#2})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 0.5;
  static constexpr int cost = 18;
  /// Of integers: the remainder.
  static constexpr auto canonical(auto x, auto y) -> decltype(x) {
    if (!x.is_integer_number() || !y.is_integer_number() || y.numerator() == 0 || y.numerator() == -1) return {};
    auto const rest = x.numerator() % y.numerator();
    return x.number(rest != 0 && (rest < 0) != (y.numerator() < 0) ? rest + y.numerator() : rest);
  }
  /// Of the sign of y, and an integer where both are.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return (g.at(a[1]).known & (facts(assumption::nonnegative) | assumption::nonpositive)) |
           (g.at(a[0]).known & g.at(a[1]).known & assumption::integer);
  }
  static constexpr auto partials(auto x, auto y) { return std::tuple{x.number(1), -floor(x / y)}; }
  template <class T>
  static T scalar(T x, T y) {
    T const rest = std::fmod(x, y);
    if (rest == 0) return std::copysign(rest, y);
    return std::signbit(rest) != std::signbit(y) ? rest + y : rest;
  }
};

/// x modulo y, of the sign of y, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto mod(A x, B y) -> made<mod_, A, B> {
  return make<mod_>(x, y);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/rounding/floor.hpp>
