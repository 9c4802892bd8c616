#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The imaginary error function -i erf(i x), 2/sqrt(pi) times the integral of exp(t^2) from 0 to x.  DLMF 7.5.1.
struct erfi_ {
  static constexpr std::string_view name = "erfi", sympy = "erfi", c = "erfi", latex = R"(\operatorname{erfi})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 60;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{2 / sqrt(pi) * exp(pow(x, 2))}; }
};

/// The imaginary error function of a as an expression.
template <symbolic A>
constexpr auto erfi(A a) -> made<erfi_, A> {
  return make<erfi_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/exp.hpp>
