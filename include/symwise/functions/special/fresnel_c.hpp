#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The Fresnel integral C, the integral of cos(pi t^2 / 2) from 0 to x.  DLMF 7.2.7.
struct fresnel_c_ {
  static constexpr std::string_view name = "fresnel_c", sympy = "fresnelc", c = "fresnel_c",
                                    latex = R"(\operatorname{C})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-0.7798935, 0.7798935);
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 90;
  static constexpr special_value special_values[] = {{0, 0}, {inf, 0.5}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{cospi(pow(x, 2) / 2)}; }
};

/// The Fresnel integral C of a as an expression.
template <symbolic A>
constexpr auto fresnel_c(A a) -> made<fresnel_c_, A> {
  return make<fresnel_c_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/cospi.hpp>
