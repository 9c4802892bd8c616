#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the hyperbolic secant on [0, 1], acosh(1/x): infinite at 0, values from 0; NaN outside.  DLMF 4.37.5.
struct asech_ {
  static constexpr std::string_view name = "asech", sympy = "asech", c = "asech", latex = R"(\operatorname{arsech})";
  static constexpr std::string_view aliases = "arcsech arsech";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = closed(0, 1), codomain = {0, inf};
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{0, inf}, {1, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-1 / (x * sqrt(1 - pow(x, 2)))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (x < 0 || x > 1) return std::numeric_limits<T>::quiet_NaN();
    if (x < 0x1p-30) return static_cast<T>(0.69314718055994531 - std::log(x));
    double const t = (1 - x) / x;
    return static_cast<T>(std::log1p(t + std::sqrt(t * (t + 2))));
  }
};

/// The inverse hyperbolic secant of a as an expression.
template <symbolic A>
constexpr auto asech(A a) -> made<asech_, A> {
  return make<asech_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
