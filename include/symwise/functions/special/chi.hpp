#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The hyperbolic cosine integral of x >= 0, Euler's constant + log(x) + the integral of (cosh(t) - 1)/t from 0 to x: -infinity at 0.
/// Accurate beside its zero 0.5238225713898644 too.  DLMF 6.2.16.
struct chi_ {
  static constexpr std::string_view name = "chi", sympy = "Chi", c = "chi", latex = R"(\operatorname{Chi})";
  static constexpr int arity = 1;
  static constexpr interval domain = {0, inf}, codomain = reals;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 80;
  static constexpr special_value special_values[] = {{0, -inf}, {inf, inf}};
  static constexpr auto partials(auto x) { return std::tuple{cosh(x) / x}; }
};

/// The hyperbolic cosine integral of a as an expression.
template <symbolic A>
constexpr auto chi(A a) -> made<chi_, A> {
  return make<chi_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/cosh.hpp>
