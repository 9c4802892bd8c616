#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// cos(x) - 1 without loss beside 0; NaN for infinities.
struct cosm1_ {
  static constexpr std::string_view name = "cosm1", sympy = "cosm1", c = "cosm1", latex = R"(\operatorname{cosm1})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-2, 0);
  static constexpr symmetry parity = symmetry::even;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-sin(x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    double const s = std::sin(x / 2);
    return static_cast<T>(x == 0 ? 0.0 : -2 * s * s);
  }
};

/// cos(a) - 1 as an expression.
template <symbolic A>
constexpr auto cosm1(A a) -> made<cosm1_, A> {
  return make<cosm1_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/sin.hpp>
