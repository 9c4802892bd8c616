#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The sine integral, the integral of sin(t)/t from 0 to x.  DLMF 6.2.9.
struct sinint_ {
  static constexpr std::string_view name = "sinint", sympy = "Si", c = "sinint", latex = R"(\operatorname{Si})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-1.8519370519824662, 1.8519370519824662);
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 80;
  static constexpr special_value special_values[] = {{0, 0}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{sinc(x)}; }
};

/// The sine integral of a as an expression.
template <symbolic A>
constexpr auto sinint(A a) -> made<sinint_, A> {
  return make<sinint_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/sinc.hpp>
