#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// x rounded to the nearest integer, halves away from zero. Its derivative is taken as 0, which it is away from the steps.
struct round_ {
  static constexpr std::string_view name = "round", sympy = "sign(#1)*floor(Abs(#1) + 1/2)", c = "round",
                                    latex = R"(\operatorname{round})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool integer_valued = true;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 3;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// Integers are left as they are, rational numbers rounded.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_integer()) return x;
    if (!x.is_rational()) return {};
    auto const p = x.numerator();
    auto const q = x.denominator();
    auto const rest = p % q;
    auto const step = (rest < 0 ? -rest : rest) >= q - (rest < 0 ? -rest : rest) ? 1 : 0;
    return x.number(p / q + (p < 0 ? -step : step));
  }
  /// Of the sign of the argument, or zero.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::nonpositive | assumption::finite);
  }
  static constexpr auto partials(auto x) { return std::tuple{x.number(0)}; }
  template <class T>
  static T scalar(T x) {
    return std::round(x);
  }
};

/// a rounded to the nearest integer, halves away from zero, as an expression.
template <symbolic A>
constexpr auto round(A a) -> made<round_, A> {
  return make<round_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
