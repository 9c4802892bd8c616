#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The sign of x: -1, 0 or 1; NaN for NaN. Its derivative is 0 away from 0.
struct sign_ {
  static constexpr std::string_view name = "sign", sympy = "sign", c = "sign", latex = R"(\operatorname{sign})";
  static constexpr std::string_view aliases = "sgn";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-1, 1);
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool integer_valued = true;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 2;
  static constexpr special_value special_values[] = {{0, 0}, {inf, 1}};
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_positive()) return x.number(1);
    if (x.is_negative()) return x.number(-1);
    return {};
  }
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{x.number(0)}; }
  template <class T>
  static T scalar(T x) {
    return x > 0 ? T(1) : x < 0 ? T(-1) : x;  // x itself keeps the sign of zero, and NaN
  }
};

/// The sign of a as an expression.
template <symbolic A>
constexpr auto sign(A a) -> made<sign_, A> {
  return make<sign_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
