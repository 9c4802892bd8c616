#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The complete elliptic integral of the first kind of the modulus k, as in C++17: K(k^2), for |k| <= 1; infinite at both ends. Of the
/// parameter m = k^2 it is ellint_k.  DLMF 19.2.8.
struct comp_ellint_1_ {
  static constexpr std::string_view name = "comp_ellint_1", sympy = "elliptic_k((#1)**2)", c = "comp_ellint_1",
                                    latex = R"(K)";
  static constexpr int arity = 1;
  static constexpr interval domain = closed(-1, 1), codomain = {1, inf};
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 80;
  static constexpr symmetry parity = symmetry::even;
  static constexpr auto partials(auto k) {
    return std::tuple{k * (comp_ellint_1(k) - ellint_d(k * k)) / ((1 - k) * (1 + k))};
  }
  /// Through long double, in which 1 - k^2 keeps its digits.
  template <class T>
  static T scalar(T argument) {
    long double const k = std::abs(argument);
    if (!(k <= 1)) return std::numeric_limits<T>::quiet_NaN();
    if (k == 1) return std::numeric_limits<T>::infinity();
    return static_cast<T>(detail::complete_first((1 - k) * (1 + k)));
  }
};

/// K of the modulus k as an expression.
template <symbolic K>
constexpr auto comp_ellint_1(K k) -> made<comp_ellint_1_, K> {
  return make<comp_ellint_1_>(k);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/elliptic/ellint_d.hpp>
