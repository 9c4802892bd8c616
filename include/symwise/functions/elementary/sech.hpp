#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The hyperbolic secant 1 / cosh(x).  DLMF 4.28.6.
struct sech_ {
  static constexpr std::string_view name = "sech", sympy = "sech", c = "sech", latex = R"(\operatorname{sech})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(0, 1);
  static constexpr symmetry parity = symmetry::even;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 36;
  static constexpr special_value special_values[] = {{0, 1}, {inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-sech(x) * tanh(x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (std::abs(x) < 700 || std::isnan(x)) return static_cast<T>(1 / std::cosh(x));
    double const root = std::exp(-std::abs(x) / 2);
    return static_cast<T>(2 * root * root);
  }
};

/// The hyperbolic secant of a as an expression.
template <symbolic A>
constexpr auto sech(A a) -> made<sech_, A> {
  return make<sech_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/tanh.hpp>
