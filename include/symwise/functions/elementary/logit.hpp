#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct logistic_;

/// The logarithm of the odds, log(x / (1 - x)), on [0, 1], without loss beside its zero 1/2; NaN outside.
struct logit_ {
  static constexpr std::string_view name = "logit", sympy = "log((#1)/(1 - (#1)))", c = "logit",
                                    latex = R"(\operatorname{logit})";
  static constexpr int arity = 1;
  static constexpr interval domain = closed(0, 1), codomain = reals;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{0, -inf}, {1, inf}};
  /// 0 at 1/2; logit(logistic(u)) is u.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<logistic_>()) return x.argument(0);
    if (x == x.number(1, 2)) return x.number(0);
    return {};
  }
  static constexpr auto partials(auto x) { return std::tuple{1 / (x * (1 - x))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (x > 0.25 && x < 0.75) return static_cast<T>(std::log1p((2 * x - 1) / (1 - x)));
    return static_cast<T>(std::log(x / (1 - x)));
  }
};

/// The logarithm of the odds a as an expression.
template <symbolic A>
constexpr auto logit(A a) -> made<logit_, A> {
  return make<logit_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/logistic.hpp>
