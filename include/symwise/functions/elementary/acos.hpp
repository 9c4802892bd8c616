#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The inverse of the cosine on [-1, 1], values from 0 to pi; NaN outside.  DLMF 4.23.2.
struct acos_ {
  static constexpr std::string_view name = "acos", sympy = "acos", c = "acos", latex = R"(\arccos)";
  static constexpr std::string_view aliases = "arccos";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = closed(-1, 1), codomain = closed(0, 3.1415926535897936);
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{1, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-1 / sqrt(1 - pow(x, 2))}; }
  template <class T>
  static T scalar(T x) {
    return std::acos(x);
  }
};

/// The arccosine of a as an expression.
template <symbolic A>
constexpr auto acos(A a) -> made<acos_, A> {
  return make<acos_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
