#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct norm_pdf_;

/// The probability of values up to x in the standard normal distribution, erfc(-x / sqrt(2)) / 2; keeps its digits in the left
/// tail. To the right of x lies norm_cdf(-x).  DLMF 7.20.1.
struct norm_cdf_ {
  static constexpr std::string_view name = "norm_cdf", sympy = "erfc(-(#1)/sqrt(2))/2", c = "norm_cdf",
                                    latex = R"(\Phi)";
  static constexpr int arity = 1;
  using joint = norm_pdf_;  // evaluated together
  static constexpr interval domain = reals, codomain = {0, 1, true, false};
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 50;
  static constexpr special_value special_values[] = {{inf, 1}, {-inf, 0}};
  /// 1/2 at 0.
  static constexpr auto canonical(auto x) -> decltype(x) { return x.is_zero() ? x.number(1, 2) : decltype(x){}; }
  static constexpr auto partials(auto x) { return std::tuple{norm_pdf(x)}; }
  static constexpr stability stable_for = stability::sums | stability::applied;
  static constexpr auto stable(auto a) {
    return std::tuple{1 - norm_cdf(a) >>= norm_cdf(-a), log(norm_cdf(a)) >>= log_norm_cdf(a)};
  }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if constexpr (sizeof(T) < sizeof(double)) {
      return static_cast<T>(std::erfc(x / -std::numbers::sqrt2) / 2);
    } else {
      if (!(std::abs(x) < 40)) return std::isnan(x) ? x : x < 0 ? 0 : 1;
      // -x / sqrt(2) in two words, since far out the relative error of erfc is x^2 times that of its argument
      constexpr double factor = 0x1.6a09e667f3bcdp-1, factor_low = -0x1.bdd3413b26456p-55;
      double const z = -x * factor;
      double const lost = std::fma(-x, factor, -z) - x * factor_low;
      return std::erfc(z) / 2 - std::exp(-z * z) * std::numbers::inv_sqrtpi * lost;
    }
  }
};

/// The standard normal probability of values up to a as an expression.
template <symbolic A>
constexpr auto norm_cdf(A a) -> made<norm_cdf_, A> {
  return make<norm_cdf_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/special/log_norm_cdf.hpp>
#include <symwise/functions/special/norm_pdf.hpp>
