#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The Fresnel integral S, the integral of sin(pi t^2 / 2) from 0 to x.  DLMF 7.2.8.
struct fresnel_s_ {
  static constexpr std::string_view name = "fresnel_s", sympy = "fresnels", c = "fresnel_s",
                                    latex = R"(\operatorname{S})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-0.7139723, 0.7139723);
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 90;
  static constexpr special_value special_values[] = {{0, 0}, {inf, 0.5}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{sinpi(pow(x, 2) / 2)}; }
};

/// The Fresnel integral S of a as an expression.
template <symbolic A>
constexpr auto fresnel_s(A a) -> made<fresnel_s_, A> {
  return make<fresnel_s_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/sinpi.hpp>
