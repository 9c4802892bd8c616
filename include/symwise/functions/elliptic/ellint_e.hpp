#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The complete elliptic integral of the second kind of the parameter m = k^2 <= 1, E(m), the integral of (1 - m sin^2)^(1/2) over a
/// quarter turn. Of the modulus k it is comp_ellint_2.  DLMF 19.2.8.
struct ellint_e_ {
  static constexpr std::string_view name = "ellint_e", sympy = "elliptic_e", c = "ellint_e", latex = R"(E)";
  static constexpr int arity = 1;
  static constexpr interval domain = {-inf, 1}, codomain = {1, inf};
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 90;
  static constexpr int monotonic = -1;
  static constexpr special_value special_values[] = {{1, 1}, {-inf, inf}};
  static constexpr auto partials(auto m) { return std::tuple{ellint_d(m) / -2}; }
  /// Through long double.
  template <class T>
  static T scalar(T m) {
    if (!(m <= 1)) return std::numeric_limits<T>::quiet_NaN();
    return std::isinf(m) ? std::numeric_limits<T>::infinity() : static_cast<T>(detail::complete_second(1.0L - m));
  }
};

/// E(m) as an expression.
template <symbolic M>
constexpr auto ellint_e(M m) -> made<ellint_e_, M> {
  return make<ellint_e_>(m);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/elliptic/ellint_d.hpp>
