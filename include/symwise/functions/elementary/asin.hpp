#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the sine on [-1, 1], values from -pi/2 to pi/2; NaN outside.  DLMF 4.23.1.
struct asin_ {
  static constexpr std::string_view name = "asin", sympy = "asin", c = "asin", latex = R"(\arcsin)";
  static constexpr std::string_view aliases = "arcsin";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = closed(-1, 1), codomain = closed(-1.5707963267948968, 1.5707963267948968);
  static constexpr bool analytic = true;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}};
  static constexpr auto partials(auto x) { return std::tuple{1 / sqrt(1 - pow(x, 2))}; }
  template <class T>
  static T scalar(T x) {
    return std::asin(x);
  }
};

/// The arcsine of a as an expression.
template <symbolic A>
constexpr auto asin(A a) -> made<asin_, A> {
  return make<asin_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
