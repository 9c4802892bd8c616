#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct log_;

/// The exponential function e^x.  DLMF 4.2.19.
struct exp_ {
  static constexpr std::string_view name = "exp", sympy = "exp", c = "exp", latex = R"(\exp)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = open(0, inf);
  static constexpr bool analytic = true;
  static constexpr bool exponential = true;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 20;
  static constexpr special_value special_values[] = {{0, 1}, {inf, inf}, {-inf, 0}};
  /// exp(log(u)) is u where u is known not to be negative.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<log_>() && x.argument(0).is_nonnegative()) return x.argument(0);
    return {};
  }
  static constexpr auto partials(auto x) { return std::tuple{exp(x)}; }
  /// Beside 0 and beside each other exponentials cancel; far from it they overflow before their quotient does.
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a, auto b, auto d) {
    return std::tuple{exp(a) + exp(-a) - 2 >>= 4 * pow(sinh(a / 2), 2),
                      exp(a) - 1 >>= expm1(a),
                      exp(a) - exp(-a) >>= 2 * sinh(a),
                      (exp(a) - exp(b) >>= -exp(a) * expm1(b - a)).when(is_positive(a - b)),
                      exp(a) - exp(b) >>= -sign(a - b) * exp(max(a, b)) * expm1(-abs(a - b)),
                      exp(a) / (1 + exp(a)) >>= logistic(a),
                      exp(a) / (exp(a) + exp(b)) >>= logistic(a - b),
                      exp(a) / (exp(a) + exp(b) + exp(d)) >>= 1 / (1 + exp(b - a) + exp(d - a)),
                      exp(2 * a) / pow(1 + exp(a), 2) >>= pow(logistic(a), 2),
                      exp(a) / pow(1 + exp(a), 2) >>= logistic(a) * logistic(-a)};
  }
  template <class T>
  static T scalar(T x) {
    return std::exp(x);
  }
};

/// e to the power a as an expression.
template <symbolic A>
constexpr auto exp(A a) -> made<exp_, A> {
  return make<exp_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/log.hpp>
