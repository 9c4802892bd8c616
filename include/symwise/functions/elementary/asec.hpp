#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the secant, acos(1/x): values from 0 to pi; NaN for |x| < 1.  DLMF 4.23.8.
struct asec_ {
  static constexpr std::string_view name = "asec", sympy = "asec", c = "asec", latex = R"(\operatorname{arcsec})";
  static constexpr std::string_view aliases = "arcsec";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{1, 0}};
  static constexpr auto partials(auto x) { return std::tuple{1 / (abs(x) * sqrt(pow(x, 2) - 1))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    double const a = std::abs(x);
    if (a < 1) return std::numeric_limits<T>::quiet_NaN();
    return static_cast<T>(std::atan2(a > 0x1p30 ? a : std::sqrt((a - 1) * (a + 1)), std::copysign(1.0, x)));
  }
};

/// The arcsecant of a as an expression.
template <symbolic A>
constexpr auto asec(A a) -> made<asec_, A> {
  return make<asec_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/abs.hpp>
#include <symwise/functions/arithmetic/sqrt.hpp>
