#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// sin(x) - x without cancellation; -x^3/6 beside 0.
struct sinmx_ {
  static constexpr std::string_view name = "sinmx", sympy = "(sin(#1) - (#1))", c = "sinmx",
                                    latex = R"(\operatorname{sinmx})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}};
  static constexpr auto partials(auto x) { return std::tuple{cosm1(x)}; }
  /// Taylor's series up to |x| = 2. float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (!(std::abs(x) <= 2)) return static_cast<T>(std::sin(x) - x);
    double const square = x * x;
    double const cube = x * square;
    double const cube_low = std::fma(x, square, -cube) + x * std::fma(x, x, -square);
    double sum = 1;
    for (int k = 23; k > 5; k -= 2) sum = 1 - sum * square / (k * (k - 1));
    double const rest = sum * square / 120;
    double const factor = rest - 1.0 / 6;
    double const factor_low = rest - (factor + 1.0 / 6) - 0x1.5555555555555p-57;  // 1/6 in two words
    double const value = std::fma(cube, factor, cube * factor_low + cube_low * factor);
    return static_cast<T>(value == 0 && x != 0 ? std::copysign(0.0, -x) : value);
  }
};

/// sin(a) - a as an expression.
template <symbolic A>
constexpr auto sinmx(A a) -> made<sinmx_, A> {
  return make<sinmx_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/cosm1.hpp>
