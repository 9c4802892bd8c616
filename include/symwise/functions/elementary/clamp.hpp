#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// x, or `low` where x is below it, or `high` where x is above that: max(low, min(x, high)), but NaN where x is. A bound that is
/// NaN is passed over.
struct clamp_ {
  static constexpr std::string_view name = "clamp", sympy = "Max(#2, Min(#1, #3))", c = "fmax(#2, fmin(#1, #3))",
                                    latex = R"(\operatorname{clamp})";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {reals, reals, reals}, codomain = reals;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 2;
  /// One of the three is the result: what all of them are, it is.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & g.at(a[1]).known & g.at(a[2]).known;
  }
  /// That of the argument which is the result; of x where it meets a bound.
  static constexpr auto partials(auto x, auto low, auto high) {
    auto const zero = x.number(0);
    auto const one = x.number(1);
    auto const below = min(x, high) < low;
    auto const above = high < x;
    return std::tuple{select(below, zero, select(above, zero, one)), select(below, one, zero),
                      select(below, zero, select(above, one, zero))};
  }
  template <class T>
  static T scalar(T x, T low, T high) {
    T const y = x > high ? high : x;
    return y < low ? low : y;
  }
  template <class B>
  static B simd(B const& x, B const& low, B const& high) {
    B const y = select(x > high, high, x);
    return select(y < low, low, y);
  }
};

/// x held between `low` and `high` as an expression.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto clamp(A x, B low, C high) -> made<clamp_, A, B, C> {
  return make<clamp_>(x, low, high);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/min.hpp>
#include <symwise/functions/piecewise/lt.hpp>
#include <symwise/functions/piecewise/select.hpp>
