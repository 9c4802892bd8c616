#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The density of the standard normal distribution, exp(-x^2 / 2) / sqrt(2 pi).
struct norm_pdf_ {
  static constexpr std::string_view name = "norm_pdf", sympy = "exp(-(#1)**2/2)/sqrt(2*pi)", c = "norm_pdf",
                                    latex = R"(\varphi)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {0, 0.4, true, false};
  static constexpr symmetry parity = symmetry::even;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 25;
  static constexpr special_value special_values[] = {{inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-x * norm_pdf(x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (!(std::abs(x) < 40)) return std::isnan(argument) ? argument : T(0);
    double const square = x * x;
    double const lost = std::fma(x, x, -square);
    return static_cast<T>(std::exp(-square / 2) * (1 - lost / 2) * (std::numbers::inv_sqrtpi / std::numbers::sqrt2));
  }
};

/// The density of the standard normal distribution at a as an expression.
template <symbolic A>
constexpr auto norm_pdf(A a) -> made<norm_pdf_, A> {
  return make<norm_pdf_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
