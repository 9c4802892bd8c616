#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Carlson's elliptic integral of the second kind R_D(x, y, z), 3/2 of the integral of ((t + x) (t + y))^(-1/2) (t + z)^(-3/2) over all
/// positive t, for x and y that are not negative and positive z; infinite where z is zero, or x and y are.  DLMF 19.16.5.
struct carlson_rd_ {
  static constexpr std::string_view name = "carlson_rd", sympy = "carlson_rd", c = "carlson_rd", latex = R"(R_D)";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {{0, inf}, {0, inf}, {0, inf}}, codomain = {0, inf};
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 100;
  /// Where z is x or y they have no value. DLMF 19.18.
  static constexpr auto partials(auto x, auto y, auto z) {
    auto const d = carlson_rd(x, y, z);
    auto const by_x = (carlson_rd(y, z, x) - d) / (2 * (x - z));
    auto const by_y = (carlson_rd(z, x, y) - d) / (2 * (y - z));
    return std::tuple{by_x, by_y, (-3 * d / 2 - x * by_x - y * by_y) / z};
  }
  /// Through long double.
  template <class T>
  static T scalar(T x, T y, T z) {
    if (!(x >= 0 && y >= 0 && z >= 0)) return std::numeric_limits<T>::quiet_NaN();
    bool const infinite = std::isinf(x) || std::isinf(y) || std::isinf(z);
    if (z == 0 || (x == 0 && y == 0))
      return infinite ? std::numeric_limits<T>::quiet_NaN() : std::numeric_limits<T>::infinity();
    return infinite ? T(0) : static_cast<T>(detail::carlson_second(x, y, z));
  }
};

/// R_D(x, y, z) as an expression.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto carlson_rd(A x, B y, C z) -> made<carlson_rd_, A, B, C> {
  return make<carlson_rd_>(x, y, z);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
