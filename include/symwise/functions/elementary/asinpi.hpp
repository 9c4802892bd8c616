#pragma once
#include <symwise/core/record.hpp>
#include <symwise/functions/elementary/half_turn.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The arcsine in half turns, asin(x) / pi, exact at 0 and +-1; NaN outside of [-1, 1].  DLMF 4.23.
struct asinpi_ {
  static constexpr std::string_view name = "asinpi", sympy = "asin(#1)/pi", c = "asinpi",
                                    latex = R"(\frac{1}{\pi}\arcsin)";
  static constexpr int arity = 1;
  static constexpr interval domain = closed(-1, 1), codomain = closed(-0.5, 0.5);
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}};
  /// 1/2 at 1.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_one()) return x.number(1, 2);
    return {};
  }
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{1 / (pi * sqrt(1 - pow(x, 2)))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (x == 0) return argument;
    if (std::abs(x) < 0x1p-900)  // where a product loses digits to underflow
      return static_cast<T>(detail::in_half_turns(x * 0x1p200) * 0x1p-200);
    return static_cast<T>(detail::in_half_turns(std::asin(x)));
  }
};

/// The arcsine of a in half turns as an expression.
template <symbolic A>
constexpr auto asinpi(A a) -> made<asinpi_, A> {
  return make<asinpi_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
