#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Carlson's symmetric elliptic integral of the first kind R_F(x, y, z), half the integral of ((t + x) (t + y) (t + z))^(-1/2) over all
/// positive t, for arguments that are not negative; infinite where two are zero.  DLMF 19.16.1.
struct carlson_rf_ {
  static constexpr std::string_view name = "carlson_rf", sympy = "carlson_rf", c = "carlson_rf", latex = R"(R_F)";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {{0, inf}, {0, inf}, {0, inf}}, codomain = {0, inf};
  static constexpr double max_ulp = 6.0;  // of the kernel; of single numbers 1
  static constexpr int cost = 90;
  static constexpr auto partials(auto x, auto y, auto z) {
    return std::tuple{carlson_rd(y, z, x) / -6, carlson_rd(z, x, y) / -6, carlson_rd(x, y, z) / -6};
  }
  /// Through long double.
  template <class T>
  static T scalar(T x, T y, T z) {
    if (!(x >= 0 && y >= 0 && z >= 0)) return std::numeric_limits<T>::quiet_NaN();
    int const zeros = (x == 0 ? 1 : 0) + (y == 0 ? 1 : 0) + (z == 0 ? 1 : 0);
    bool const infinite = std::isinf(x) || std::isinf(y) || std::isinf(z);
    if (zeros > 1) return infinite ? std::numeric_limits<T>::quiet_NaN() : std::numeric_limits<T>::infinity();
    return infinite ? T(0) : static_cast<T>(detail::carlson_first(x, y, z));
  }
};

/// R_F(x, y, z) as an expression.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto carlson_rf(A x, B y, C z) -> made<carlson_rf_, A, B, C> {
  return make<carlson_rf_>(x, y, z);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/elliptic/carlson_rd.hpp>
