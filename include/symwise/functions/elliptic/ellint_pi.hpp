#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The complete elliptic integral of the third kind of the characteristic n < 1 and the parameter m = k^2 < 1, the integral of
/// 1/((1 - n sin^2) (1 - m sin^2)^(1/2)) over a quarter turn; infinite where one of them is 1, NaN beyond.  DLMF 19.2.7.
struct ellint_pi_ {
  static constexpr std::string_view name = "ellint_pi", sympy = "elliptic_pi", c = "ellint_pi", latex = R"(\Pi)";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{-inf, 1}, {-inf, 1}}, codomain = {0, inf};
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 200;
  /// At n = m and n = 0 they have no value.
  static constexpr auto partials(auto n, auto m) {
    auto const p = ellint_pi(n, m);
    return std::tuple{(ellint_e(m) + (m - n) * ellint_k(m) / n + (n * n - m) * p / n) / (2 * (m - n) * (n - 1)),
                      (ellint_e(m) / (m - 1) + p) / (2 * (n - m))};
  }
  /// Through long double.
  template <class T>
  static T scalar(T n, T m) {
    if (!(n <= 1) || !(m <= 1)) return std::numeric_limits<T>::quiet_NaN();
    if (std::isinf(n) || std::isinf(m)) return (n == 1 || m == 1) ? std::numeric_limits<T>::quiet_NaN() : T(0);
    if (n == 1 || m == 1) return std::numeric_limits<T>::infinity();
    return static_cast<T>(detail::third_to_sine(n, 1, 0, m));
  }
};

/// Pi(n | m) as an expression; the characteristic comes first.
template <class A, class B>
  requires operands<A, B>
constexpr auto ellint_pi(A n, B m) -> made<ellint_pi_, A, B> {
  return make<ellint_pi_>(n, m);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/elliptic/ellint_e.hpp>
#include <symwise/functions/elliptic/ellint_k.hpp>
