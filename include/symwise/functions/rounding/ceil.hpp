#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The smallest integer that is not smaller than x. Its derivative is taken as 0, which it is away from the steps.
struct ceil_ {
  static constexpr std::string_view name = "ceil", sympy = "ceiling", c = "ceil",
                                    latex = R"(\left\lceil #1 \right\rceil)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool integer_valued = true;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 2;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}, {-inf, -inf}};
  /// Integers are left as they are, rational numbers rounded.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_integer()) return x;
    if (!x.is_rational()) return {};
    auto const p = x.numerator();
    auto const q = x.denominator();
    return x.number(p / q + (p % q != 0 && p > 0 ? 1 : 0));
  }
  /// Not positive where the argument is not.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::nonpositive) | assumption::finite);
  }
  static constexpr auto partials(auto x) { return std::tuple{x.number(0)}; }
  template <class T>
  static T scalar(T x) {
    return std::ceil(x);
  }
};

/// a rounded up to an integer, as an expression.
template <symbolic A>
constexpr auto ceil(A a) -> made<ceil_, A> {
  return make<ceil_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
