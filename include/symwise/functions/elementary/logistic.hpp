#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct logit_;

/// The logistic function 1 / (1 + exp(-x)).
struct logistic_ {
  static constexpr std::string_view name = "logistic", sympy = "1/(1 + exp(-(#1)))", c = "logistic",
                                    latex = R"(\operatorname{logistic})";
  static constexpr std::string_view aliases = "sigmoid expit";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(0, 1);
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{inf, 1}, {-inf, 0}};
  /// 1/2 at 0.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_zero()) return x.number(1, 2);
    return {};
  }
  static constexpr auto partials(auto x) { return std::tuple{logistic(x) * logistic(-x)}; }
  /// A weight and the other's; the second derivative of softplus.
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a) {
    return std::tuple{1 - logistic(a) >>= logistic(-a),
                      logistic(a) - pow(logistic(a), 2) >>= logistic(a) * logistic(-a)};
  }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (x >= 0) return static_cast<T>(1 / (1 + std::exp(-x)));
    double const power = std::exp(x);
    return static_cast<T>(power / (1 + power));
  }
};

/// The logistic function of a as an expression.
template <symbolic A>
constexpr auto logistic(A a) -> made<logistic_, A> {
  return make<logistic_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/logit.hpp>
