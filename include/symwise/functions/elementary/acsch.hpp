#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the hyperbolic cosecant, asinh(1/x), at 0 an infinity of its sign.  DLMF 4.37.4.
struct acsch_ {
  static constexpr std::string_view name = "acsch", sympy = "acsch", c = "acsch", latex = R"(\operatorname{arcsch})";
  static constexpr std::string_view aliases = "arccsch arcsch";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-1 / (abs(x) * sqrt(1 + pow(x, 2)))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    double const a = std::abs(x);
    return static_cast<T>(std::copysign(a < 0x1p-30 ? 0.69314718055994531 - std::log(a) : std::asinh(1 / a), x));
  }
};

/// The inverse hyperbolic cosecant of a as an expression.
template <symbolic A>
constexpr auto acsch(A a) -> made<acsch_, A> {
  return make<acsch_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/abs.hpp>
#include <symwise/functions/arithmetic/sqrt.hpp>
