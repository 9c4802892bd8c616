#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// log(1 + exp(x)), without overflow.
struct softplus_ {
  static constexpr std::string_view name = "softplus", sympy = "log(1 + exp(#1))", c = "softplus",
                                    latex = R"(\operatorname{softplus})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {0, inf};
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 50;
  static constexpr special_value special_values[] = {{inf, inf}, {-inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{logistic(x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    return static_cast<T>(x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x)));
  }
};

/// log(1 + exp(a)) as an expression.
template <symbolic A>
constexpr auto softplus(A a) -> made<softplus_, A> {
  return make<softplus_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/logistic.hpp>
