#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// (exp(x) - 1) / x, 1 at 0: the relative exponential. Its derivatives are right at 0 too.
struct exprel_ {
  static constexpr std::string_view name = "exprel", sympy = "((exp(#1) - 1)/(#1))", c = "exprel",
                                    latex = R"(\operatorname{exprel})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {0, inf};
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{0, 1}, {inf, inf}, {-inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{exp_moment(x.number(1), x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (std::abs(x) < 0x1p-53) return static_cast<T>(1 + x / 2);
    if (x < 700) return static_cast<T>(std::expm1(x) / x);
    double const root = std::exp(x / 2);
    return static_cast<T>(std::isinf(root) ? root : root / x * root);
  }
};

/// (exp(a) - 1) / a as an expression.
template <symbolic A>
constexpr auto exprel(A a) -> made<exprel_, A> {
  return make<exprel_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp_moment.hpp>
