#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the tangent, values from -pi/2 to pi/2.  DLMF 4.23.3.
struct atan_ {
  static constexpr std::string_view name = "atan", sympy = "atan", c = "atan", latex = R"(\arctan)";
  static constexpr std::string_view aliases = "arctan";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-1.5707963267948968, 1.5707963267948968);
  static constexpr bool analytic = true;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{1 / (1 + pow(x, 2))}; }
  template <class T>
  static T scalar(T x) {
    return std::atan(x);
  }
};

/// The arctangent of a as an expression.
template <symbolic A>
constexpr auto atan(A a) -> made<atan_, A> {
  return make<atan_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
