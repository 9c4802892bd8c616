#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The complete elliptic integral of the first kind of the parameter m = k^2 <= 1, K(m), the integral of (1 - m sin^2)^(-1/2) over a
/// quarter turn; infinite at 1. Of the modulus k it is comp_ellint_1.  DLMF 19.2.8.
struct ellint_k_ {
  static constexpr std::string_view name = "ellint_k", sympy = "elliptic_k", c = "ellint_k", latex = R"(K)";
  static constexpr int arity = 1;
  static constexpr interval domain = {-inf, 1}, codomain = {0, inf};
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 80;
  static constexpr int monotonic = 1;
  static constexpr special_value special_values[] = {{-inf, 0}};
  static constexpr auto partials(auto m) { return std::tuple{(ellint_k(m) - ellint_d(m)) / (2 * (1 - m))}; }
  /// Through long double.
  template <class T>
  static T scalar(T m) {
    if (!(m <= 1)) return std::numeric_limits<T>::quiet_NaN();
    if (m == 1) return std::numeric_limits<T>::infinity();
    return std::isinf(m) ? T(0) : static_cast<T>(detail::complete_first(1.0L - m));
  }
};

/// K(m) as an expression.
template <symbolic M>
constexpr auto ellint_k(M m) -> made<ellint_k_, M> {
  return make<ellint_k_>(m);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/elliptic/ellint_d.hpp>
