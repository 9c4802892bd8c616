#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sinh_;

/// The inverse of the hyperbolic sine.  DLMF 4.37.1.
struct asinh_ {
  static constexpr std::string_view name = "asinh", sympy = "asinh", c = "asinh", latex = R"(\operatorname{arsinh})";
  static constexpr std::string_view aliases = "arcsinh arsinh";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// asinh(sinh(u)) is u.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<sinh_>()) return x.argument(0);
    return {};
  }
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{1 / hypot(1, x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::asinh(static_cast<double>(x)));
  }
};

/// The inverse hyperbolic sine of a as an expression.
template <symbolic A>
constexpr auto asinh(A a) -> made<asinh_, A> {
  return make<asinh_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/hypot.hpp>
#include <symwise/functions/elementary/sinh.hpp>
