#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The complete elliptic integral D(m) = (K(m) - E(m))/m of Legendre's type, for the parameter m = k^2 <= 1, without the cancellation
/// of that quotient; infinite at 1.  DLMF 19.2.8.
struct ellint_d_ {
  static constexpr std::string_view name = "ellint_d", sympy = "(elliptic_k(#1) - elliptic_e(#1))/(#1)", c = "ellint_d",
                                    latex = R"(D)";
  static constexpr int arity = 1;
  static constexpr interval domain = {-inf, 1}, codomain = {0, inf};
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 90;
  static constexpr int monotonic = 1;
  static constexpr special_value special_values[] = {{-inf, 0}};
  /// At 0 it is 3 pi/32.
  static constexpr auto partials(auto m) {
    return std::tuple{select(eq(m, 0), 3 * pi / 32, (ellint_k(m) - (2 - m) * ellint_d(m)) / (2 * m * (1 - m)))};
  }
  /// Through long double.
  template <class T>
  static T scalar(T m) {
    if (!(m <= 1)) return std::numeric_limits<T>::quiet_NaN();
    if (m == 1) return std::numeric_limits<T>::infinity();
    return std::isinf(m) ? T(0) : static_cast<T>(detail::complete_third(1.0L - m));
  }
};

/// D(m) as an expression.
template <symbolic M>
constexpr auto ellint_d(M m) -> made<ellint_d_, M> {
  return make<ellint_d_>(m);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/elliptic/ellint_k.hpp>
#include <symwise/functions/piecewise/select.hpp>
