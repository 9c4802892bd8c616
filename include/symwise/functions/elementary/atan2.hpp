#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The angle of the point (x, y) from the positive x axis, values from -pi to pi; signed zeros and infinities as C's atan2. Of
/// no angle at the origin: 0 or +-pi by the signs of the zeros.  DLMF 4.23.
struct atan2_ {
  static constexpr std::string_view name = "atan2", sympy = "atan2", c = "atan2", latex = R"(\operatorname{atan2})";
  static constexpr std::string_view aliases = "arctan2";  // in formulas
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = closed(-3.1415926535897936, 3.1415926535897936);
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 50;
  static constexpr auto partials(auto y, auto x) {
    return std::tuple{x / (pow(x, 2) + pow(y, 2)), -y / (pow(x, 2) + pow(y, 2))};
  }
  template <class T>
  static T scalar(T y, T x) {
    return std::atan2(y, x);
  }
};

/// The angle of the point (x, y) as an expression; y comes first, as in C.
template <class A, class B>
  requires operands<A, B>
constexpr auto atan2(A y, B x) -> made<atan2_, A, B> {
  return make<atan2_>(y, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
