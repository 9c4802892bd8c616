#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Dawson's integral, exp(-x^2) times the integral of exp(t^2) from 0 to x; 1/(2 x) far out.  DLMF 7.2.5.
struct dawson_ {
  static constexpr std::string_view name = "dawson", sympy = "sqrt(pi)/2*exp(-(#1)**2)*erfi(#1)", c = "dawson",
                                    latex = R"(\operatorname{F})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-0.5410442246351817, 0.5410442246351817);
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 50;
  static constexpr special_value special_values[] = {{0, 0}, {inf, 0}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{1 - 2 * x * dawson(x)}; }
};

/// Dawson's integral of a as an expression.
template <symbolic A>
constexpr auto dawson(A a) -> made<dawson_, A> {
  return make<dawson_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
