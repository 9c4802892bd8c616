#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// log(1 + x) - x without cancellation; NaN for x < -1, -infinity at -1.
struct log1pmx_ {
  static constexpr std::string_view name = "log1pmx", sympy = "(log(1 + #1) - (#1))", c = "log1pmx",
                                    latex = R"(\operatorname{log1pmx})";
  static constexpr int arity = 1;
  static constexpr interval domain = {-1, inf}, codomain = {-inf, 0};
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr special_value special_values[] = {{0, 0}, {inf, -inf}};
  static constexpr auto partials(auto x) { return std::tuple{-x / (1 + x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (x == 0) return 0;
    if (x >= -0.8 && x <= 2) {  // log(1 + x) = 2 atanh(s)
      double const s = x / (2 + x);
      double const square = s * s;
      double power = 2 * square;
      double sum = 0;
      for (int k = 3; power > 0x1p-60 * square; k += 2, power *= square) sum += power / k;
      return static_cast<T>(s * (sum - x));
    }
    return static_cast<T>(std::isinf(x) && x > 0 ? -x : std::log1p(x) - x);
  }
};

/// log(1 + a) - a as an expression.
template <symbolic A>
constexpr auto log1pmx(A a) -> made<log1pmx_, A> {
  return make<log1pmx_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
