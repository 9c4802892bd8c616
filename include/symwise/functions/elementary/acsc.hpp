#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the cosecant, asin(1/x): values from -pi/2 to pi/2; NaN for |x| < 1.  DLMF 4.23.7.
struct acsc_ {
  static constexpr std::string_view name = "acsc", sympy = "acsc", c = "acsc", latex = R"(\operatorname{arccsc})";
  static constexpr std::string_view aliases = "arccsc";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-1 / (abs(x) * sqrt(pow(x, 2) - 1))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    double const a = std::abs(x);
    if (a < 1) return std::numeric_limits<T>::quiet_NaN();
    return static_cast<T>(std::copysign(std::atan2(1.0, a > 0x1p30 ? a : std::sqrt((a - 1) * (a + 1))), x));
  }
};

/// The arccosecant of a as an expression.
template <symbolic A>
constexpr auto acsc(A a) -> made<acsc_, A> {
  return make<acsc_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/abs.hpp>
#include <symwise/functions/arithmetic/sqrt.hpp>
