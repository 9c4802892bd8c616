#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The integer part of x: rounded towards zero. Its derivative is taken as 0, which it is away from the steps.
struct trunc_ {
  static constexpr std::string_view name = "trunc", c = "trunc", latex = R"(\operatorname{trunc})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool integer_valued = true;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 2;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// Integers are left as they are, rational numbers rounded.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_integer()) return x;
    if (!x.is_rational()) return {};
    auto const p = x.numerator();
    auto const q = x.denominator();
    return x.number(p / q);
  }
  /// Of the sign of the argument, or zero.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::nonpositive | assumption::finite);
  }
  static constexpr auto partials(auto x) { return std::tuple{x.number(0)}; }
  template <class T>
  static T scalar(T x) {
    return std::trunc(x);
  }
};

/// a rounded towards zero to an integer, as an expression.
template <symbolic A>
constexpr auto trunc(A a) -> made<trunc_, A> {
  return make<trunc_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
