#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The real cube root, negative for negative x.
struct cbrt_ {
  static constexpr std::string_view name = "cbrt", c = "cbrt", latex = R"(\sqrt[3]{#1})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 25;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// Cubes of rational numbers, and powers whose exponent is a multiple of 3.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_rational() && x.numerator() > 0) {
      auto const p = detail::exact_root(x.numerator(), 3);
      auto const q = detail::exact_root(x.denominator(), 3);
      if (p > 0 && q > 0) return x.number(p, q);
    }
    if (x.is_power() && x.argument(1).is_integer_number() && x.argument(1).numerator() % 3 == 0) {
      return pow(x.argument(0), x.number(x.argument(1).numerator() / 3));
    }
    return {};
  }
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{1 / (3 * pow(cbrt(x), 2))}; }
  /// The C function is some ulp off in double: one step of Newton's method with the exact residual. float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    double const y = std::cbrt(x);
    if (sizeof(T) < sizeof(double) || y == 0 || !std::isfinite(y)) return static_cast<T>(y);
    if (std::abs(x) > 0x1p1000) return static_cast<T>(0x1p100 * scalar(x * 0x1p-300));
    if (std::abs(x) < 0x1p-900) return static_cast<T>(0x1p-100 * scalar(x * 0x1p300));
    double const square = y * y;
    double const cube = square * y;
    double const rest = std::fma(square, y, -cube) + std::fma(y, y, -square) * y;
    return static_cast<T>(y - ((cube - x) + rest) / (3 * square));
  }
};

/// The cube root of a as an expression.
template <symbolic A>
constexpr auto cbrt(A a) -> made<cbrt_, A> {
  return make<cbrt_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
