#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The hyperbolic sine integral, the integral of sinh(t)/t from 0 to x.  DLMF 6.2.15.
struct shi_ {
  static constexpr std::string_view name = "shi", sympy = "Shi", c = "shi", latex = R"(\operatorname{Shi})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 80;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{sinhc(x)}; }
};

/// The hyperbolic sine integral of a as an expression.
template <symbolic A>
constexpr auto shi(A a) -> made<shi_, A> {
  return make<shi_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/sinhc.hpp>
