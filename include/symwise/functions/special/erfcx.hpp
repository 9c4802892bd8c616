#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The scaled complementary error function exp(x^2) erfc(x), which decays as 1 / (x sqrt(pi)) where erfc underflows.  DLMF 7.2.2,
/// 7.12.1.
struct erfcx_ {
  static constexpr std::string_view name = "erfcx", sympy = "exp((#1)**2)*erfc(#1)", c = "erfcx",
                                    latex = R"(\operatorname{erfcx})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {0, inf, true, true};
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 50;
  static constexpr special_value special_values[] = {{0, 1}, {inf, 0}, {-inf, inf}};
  static constexpr auto partials(auto x) { return std::tuple{2 * x * erfcx(x) - 2 / sqrt(pi)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (x < -27) return static_cast<T>(inf);
    if (x < 25) {
      double const square = x * x;
      double const lost = std::fma(x, x, -square);
      return static_cast<T>(std::exp(square) * (1 + lost) * std::erfc(x));
    }
    double const v = 0.5 / x / x;
    double sum = 1;
    for (int k = 15; k > 0; k -= 2) sum = 1 - k * v * sum;
    return static_cast<T>(std::numbers::inv_sqrtpi / x * sum);
  }
};

/// The scaled complementary error function of a as an expression.
template <symbolic A>
constexpr auto erfcx(A a) -> made<erfcx_, A> {
  return make<erfcx_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
