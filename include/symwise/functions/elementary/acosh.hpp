#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the hyperbolic cosine on [1, inf], values from 0; NaN for x < 1.  DLMF 4.37.2.
struct acosh_ {
  static constexpr std::string_view name = "acosh", sympy = "acosh", c = "acosh", latex = R"(\operatorname{arcosh})";
  static constexpr std::string_view aliases = "arccosh arcosh";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = {1, inf}, codomain = {0, inf};
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{1, 0}, {inf, inf}};
  static constexpr auto partials(auto x) { return std::tuple{1 / sqrt((x - 1) * (x + 1))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::acosh(static_cast<double>(x)));
  }
};

/// The inverse hyperbolic cosine of a as an expression.
template <symbolic A>
constexpr auto acosh(A a) -> made<acosh_, A> {
  return make<acosh_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
