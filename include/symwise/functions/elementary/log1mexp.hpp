#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// log(1 - exp(x)) for x <= 0, without loss at either end; -infinity at 0, NaN for x > 0.
struct log1mexp_ {
  static constexpr std::string_view name = "log1mexp", sympy = "log(1 - exp(#1))", c = "log1mexp",
                                    latex = R"(\operatorname{log1mexp})";
  static constexpr int arity = 1;
  static constexpr interval domain = {-inf, 0}, codomain = {-inf, 0};
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 50;
  static constexpr special_value special_values[] = {{0, -inf}, {-inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-1 / expm1(-x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    return static_cast<T>(x > -0.6931471805599453 ? std::log(-std::expm1(x)) : std::log1p(-std::exp(x)));
  }
};

/// log(1 - exp(a)) as an expression.
template <symbolic A>
constexpr auto log1mexp(A a) -> made<log1mexp_, A> {
  return make<log1mexp_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/expm1.hpp>
