#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// log(exp(x) + exp(y)) without overflow; of more arguments by pairs. Beside its zero, where the larger argument and the logarithm
/// cancel, the error is relative to the larger magnitude of the arguments.
struct logaddexp_ {
  static constexpr std::string_view name = "logaddexp", sympy = "logaddexp", c = "logaddexp",
                                    latex = R"(\operatorname{logaddexp})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 30;
  static constexpr std::string_view max_ulp_of = "max(|x|, |y|)";
  static constexpr bool commutative = true;
  static constexpr auto partials(auto x, auto y) { return std::tuple{logistic(x - y), logistic(y - x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T first, T second) {
    auto const x = static_cast<double>(first);
    auto const y = static_cast<double>(second);
    if (std::isnan(x) || std::isnan(y)) return static_cast<T>(x + y);
    double const largest = std::fmax(x, y);
    if (std::isinf(largest)) return static_cast<T>(largest);
    return static_cast<T>(largest + std::log1p(std::exp(std::fmin(x, y) - largest)));
  }
};

/// log(exp(x) + exp(y)) as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto logaddexp(A x, B y) -> made<logaddexp_, A, B> {
  return make<logaddexp_>(x, y);
}
/// The same of more arguments, paired as in a tournament, so that few roundings follow each other.
template <class A, class B, class C, class... D>
  requires operands<A, B, C, D...>
constexpr auto logaddexp(A a, B b, C c, D... d) {
  if constexpr (operands<A, B>) {
    return logaddexp(c, d..., logaddexp(a, b));
  } else {  // two plain numbers
    return logaddexp(b, c, d..., a);
  }
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/logistic.hpp>
