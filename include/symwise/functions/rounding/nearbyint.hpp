#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// x rounded to the nearest integer, halves to the even one. Its derivative is taken as 0, which it is away from the steps.
struct nearbyint_ {
  static constexpr std::string_view name = "nearbyint", c = "nearbyint", latex = R"(\operatorname{nearbyint})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool integer_valued = true;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 2;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// Integers are left as they are, rational numbers rounded.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_integer()) return x;
    if (!x.is_rational()) return {};
    auto const p = x.numerator();
    auto const q = x.denominator();
    auto const low = p / q - (p % q < 0 ? 1 : 0);
    auto const rest = p - low * q;  // from 0 to q
    bool const up = rest > q - rest || (rest == q - rest && low % 2 != 0);
    return x.number(low + (up ? 1 : 0));
  }
  /// Of the sign of the argument, or zero.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::nonpositive | assumption::finite);
  }
  static constexpr auto partials(auto x) { return std::tuple{x.number(0)}; }
  template <class T>
  static T scalar(T x) {
    return std::nearbyint(x);
  }
};

/// a rounded to the nearest integer, halves to the even one, as an expression.
template <symbolic A>
constexpr auto nearbyint(A a) -> made<nearbyint_, A> {
  return make<nearbyint_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
