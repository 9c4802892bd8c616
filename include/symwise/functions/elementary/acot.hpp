#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the cotangent as SymPy has it, atan(1/x): values from -pi/2 to pi/2, odd, at 0 pi/2 of its sign.  DLMF 4.23.9.
struct acot_ {
  static constexpr std::string_view name = "acot", sympy = "acot", c = "acot", latex = R"(\operatorname{arccot})";
  static constexpr std::string_view aliases = "arccot";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-1.5707963267948968, 1.5707963267948968);
  static constexpr symmetry parity = symmetry::odd;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-1 / (1 + pow(x, 2))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    return static_cast<T>(std::atan(1 / x));
  }
};

/// The arccotangent of a as an expression.
template <symbolic A>
constexpr auto acot(A a) -> made<acot_, A> {
  return make<acot_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
