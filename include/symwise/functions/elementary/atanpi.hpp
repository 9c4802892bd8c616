#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The arctangent in half turns, atan(x) / pi, exact at 0, +-1 and infinities.  DLMF 4.23.
struct atanpi_ {
  static constexpr std::string_view name = "atanpi", sympy = "atan(#1)/pi", c = "atanpi",
                                    latex = R"(\frac{1}{\pi}\arctan)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-0.5, 0.5);
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{0, 0}};
  /// 1/4 at 1.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_one()) return x.number(1, 4);
    return {};
  }
  /// The sign of the argument is that of the value.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::nonpositive | assumption::nonzero);
  }
  static constexpr auto partials(auto x) { return std::tuple{1 / (pi * (1 + pow(x, 2)))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    constexpr double inverse = 0.31830988618379067154, inverse_low = -0x1.6b01ec5417056p-56;
    if (x == 0) return argument;
    if (std::abs(x) < 0x1p-900) {  // where a product loses digits to underflow
      double const large = x * 0x1p200;
      return static_cast<T>(std::fma(large, inverse, large * inverse_low) * 0x1p-200);
    }
    double const angle = std::atan(x);
    return static_cast<T>(std::fma(angle, inverse, angle * inverse_low));
  }
};

/// The arctangent of a in half turns as an expression.
template <symbolic A>
constexpr auto atanpi(A a) -> made<atanpi_, A> {
  return make<atanpi_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
