#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The largest integer that is not larger than x. Its derivative is taken as 0, which it is away from the steps.
struct floor_ {
  static constexpr std::string_view name = "floor", sympy = "floor", c = "floor",
                                    latex = R"(\left\lfloor #1 \right\rfloor)";
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
    return x.number(p / q - (p % q != 0 && p < 0 ? 1 : 0));
  }
  /// Not negative where the argument is not.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::finite);
  }
  static constexpr auto partials(auto x) { return std::tuple{x.number(0)}; }
  template <class T>
  static T scalar(T x) {
    return std::floor(x);
  }
};

/// a rounded down to an integer, as an expression.
template <symbolic A>
constexpr auto floor(A a) -> made<floor_, A> {
  return make<floor_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
