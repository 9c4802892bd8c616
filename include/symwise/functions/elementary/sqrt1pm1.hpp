#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// sqrt(1 + x) - 1 without loss beside 0; NaN for x < -1.
struct sqrt1pm1_ {
  static constexpr std::string_view name = "sqrt1pm1", sympy = "(sqrt(1 + #1) - 1)", c = "sqrt1pm1",
                                    latex = R"(\operatorname{sqrt1pm1})";
  static constexpr int arity = 1;
  static constexpr interval domain = {-1, inf}, codomain = {-1, inf};
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}, {-1, -1}, {inf, inf}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{1 / (2 * sqrt(1 + x))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    return static_cast<T>(std::isinf(x) ? std::sqrt(x) : x / (1 + std::sqrt(1 + x)));
  }
};

/// sqrt(1 + a) - 1 as an expression.
template <symbolic A>
constexpr auto sqrt1pm1(A a) -> made<sqrt1pm1_, A> {
  return make<sqrt1pm1_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
