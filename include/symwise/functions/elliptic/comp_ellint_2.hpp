#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The complete elliptic integral of the second kind of the modulus k, as in C++17: E(k^2), for |k| <= 1. Of the parameter m = k^2 it is
/// ellint_e.  DLMF 19.2.8.
struct comp_ellint_2_ {
  static constexpr std::string_view name = "comp_ellint_2", sympy = "elliptic_e((#1)**2)", c = "comp_ellint_2",
                                    latex = R"(E)";
  static constexpr int arity = 1;
  static constexpr interval domain = closed(-1, 1), codomain = closed(1, 1.5707963267948968);
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 90;
  static constexpr symmetry parity = symmetry::even;
  static constexpr special_value special_values[] = {{1, 1}, {-1, 1}};
  static constexpr auto partials(auto k) { return std::tuple{-k * ellint_d(k * k)}; }
  /// Through long double, in which 1 - k^2 keeps its digits.
  template <class T>
  static T scalar(T argument) {
    long double const k = std::abs(argument);
    if (!(k <= 1)) return std::numeric_limits<T>::quiet_NaN();
    return static_cast<T>(detail::complete_second((1 - k) * (1 + k)));
  }
};

/// E of the modulus k as an expression.
template <symbolic K>
constexpr auto comp_ellint_2(K k) -> made<comp_ellint_2_, K> {
  return make<comp_ellint_2_>(k);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/elliptic/ellint_d.hpp>
