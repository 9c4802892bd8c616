#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct norm_cdf_;

/// The quantile of the standard normal distribution: the x of norm_cdf(x) = p, -infinity at 0, infinity at 1, NaN beyond.
struct norm_quantile_ {
  static constexpr std::string_view name = "norm_quantile", sympy = "sqrt(2)*erfinv(2*(#1) - 1)", c = "norm_quantile",
                                    latex = R"(\Phi^{-1})";
  static constexpr int arity = 1;
  static constexpr interval domain = closed(0, 1), codomain = reals;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 60;
  static constexpr special_value special_values[] = {{0, -inf}, {1, inf}};
  /// norm_quantile(norm_cdf(u)) is u; 0 at 1/2.
  static constexpr auto canonical(auto p) -> decltype(p) {
    if (p.template is<norm_cdf_>()) return p.argument(0);
    return p == p.number(1, 2) ? p.number(0) : decltype(p){};
  }
  static constexpr auto partials(auto p) { return std::tuple{1 / norm_pdf(norm_quantile(p))}; }
};

/// The standard normal quantile of a as an expression.
template <symbolic A>
constexpr auto norm_quantile(A a) -> made<norm_quantile_, A> {
  return make<norm_quantile_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/special/norm_cdf.hpp>
