#pragma once
#include <symwise/core/record.hpp>
#include <symwise/functions/elementary/half_turn.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The arccosine in half turns, acos(x) / pi, exact at 0 and +-1; NaN outside of [-1, 1].  DLMF 4.23.
struct acospi_ {
  static constexpr std::string_view name = "acospi", sympy = "acos(#1)/pi", c = "acospi",
                                    latex = R"(\frac{1}{\pi}\arccos)";
  static constexpr int arity = 1;
  static constexpr interval domain = closed(-1, 1), codomain = closed(0, 1);
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{1, 0}, {-1, 1}};
  /// 1/2 at 0.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_zero()) return x.number(1, 2);
    return {};
  }
  static constexpr auto partials(auto x) { return std::tuple{-1 / (pi * sqrt(1 - pow(x, 2)))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    return static_cast<T>(detail::in_half_turns(std::acos(static_cast<double>(argument))));
  }
};

/// The arccosine of a in half turns as an expression.
template <symbolic A>
constexpr auto acospi(A a) -> made<acospi_, A> {
  return make<acospi_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
