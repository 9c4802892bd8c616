#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the hyperbolic cotangent, atanh(1/x), infinities at 1 and -1; NaN for |x| < 1.  DLMF 4.37.6.
struct acoth_ {
  static constexpr std::string_view name = "acoth", sympy = "acoth", c = "acoth", latex = R"(\operatorname{arcoth})";
  static constexpr std::string_view aliases = "arccoth arcoth";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{1, inf}, {inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{1 / (1 - pow(x, 2))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    double const a = std::abs(x);
    if (a < 1) return std::numeric_limits<T>::quiet_NaN();
    return static_cast<T>(std::copysign(a > 0x1p60 ? 1 / a : std::log1p(2 / (a - 1)) / 2, x));
  }
};

/// The inverse hyperbolic cotangent of a as an expression.
template <symbolic A>
constexpr auto acoth(A a) -> made<acoth_, A> {
  return make<acoth_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
