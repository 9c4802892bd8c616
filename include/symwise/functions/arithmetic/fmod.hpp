#pragma once
#include <symwise/functions/arithmetic/operators.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The remainder of x / y with the quotient rounded towards zero: exact, of the sign of x, as C's fmod. NaN for infinite x and
/// for y = 0.
struct fmod_ {
  static constexpr std::string_view name = "fmod", sympy = "fmod", c = "fmod", latex = R"(\operatorname{fmod})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 18;
  /// Of integers: the remainder.
  static constexpr auto canonical(auto x, auto y) -> decltype(x) {
    if (!x.is_integer_number() || !y.is_integer_number() || y.numerator() == 0 || y.numerator() == -1) return {};
    return x.number(x.numerator() % y.numerator());
  }
  /// Of the sign of x, and an integer where both are.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return (g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::nonpositive)) |
           (g.at(a[0]).known & g.at(a[1]).known & assumption::integer);
  }
  static constexpr auto partials(auto x, auto y) { return std::tuple{x.number(1), -trunc(x / y)}; }
  template <class T>
  static T scalar(T x, T y) {
    return std::fmod(x, y);
  }
};

/// The remainder of x / y, of the sign of x, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto fmod(A x, B y) -> made<fmod_, A, B> {
  return make<fmod_>(x, y);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/rounding/trunc.hpp>
