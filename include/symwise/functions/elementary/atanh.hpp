#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the hyperbolic tangent on [-1, 1], infinities at the ends; NaN outside.  DLMF 4.37.3.
struct atanh_ {
  static constexpr std::string_view name = "atanh", sympy = "atanh", c = "atanh", latex = R"(\operatorname{artanh})";
  static constexpr std::string_view aliases = "arctanh artanh";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = closed(-1, 1), codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{1 / (1 - pow(x, 2))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::atanh(static_cast<double>(x)));
  }
};

/// The inverse hyperbolic tangent of a as an expression.
template <symbolic A>
constexpr auto atanh(A a) -> made<atanh_, A> {
  return make<atanh_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
