#pragma once
#include <symwise/functions/special/norm_cdf.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The probability of values beyond x in the standard normal distribution, erfc(x / sqrt(2)) / 2; keeps its digits in the right
/// tail.  DLMF 7.20.1.
struct norm_sf_ {
  static constexpr std::string_view name = "norm_sf", sympy = "erfc((#1)/sqrt(2))/2", c = "norm_sf",
                                    latex = R"(\bar\Phi)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {0, 1, true, false};
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 50;
  static constexpr special_value special_values[] = {{inf, 0}, {-inf, 1}};
  /// 1/2 at 0.
  static constexpr auto canonical(auto x) -> decltype(x) { return x.is_zero() ? x.number(1, 2) : decltype(x){}; }
  static constexpr auto expansion(auto x) -> decltype(x) { return norm_cdf(-x); }
  static constexpr auto partials(auto x) { return std::tuple{-norm_pdf(x)}; }
  static constexpr stability stable_for = stability::sums | stability::applied;
  static constexpr auto stable(auto a) {
    return std::tuple{1 - norm_sf(a) >>= norm_cdf(a), log(norm_sf(a)) >>= log_norm_cdf(-a)};
  }
  template <class T>
  static T scalar(T x) {
    return norm_cdf_::scalar(-x);
  }
};

/// The standard normal probability of values beyond that of a as an expression.
template <symbolic A>
constexpr auto norm_sf(A a) -> made<norm_sf_, A> {
  return make<norm_sf_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
