#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The hyperbolic cosine.  DLMF 4.28.2.
struct cosh_ {
  static constexpr std::string_view name = "cosh", sympy = "cosh", c = "cosh", latex = R"(\cosh)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {1, inf};
  static constexpr bool analytic = true;
  static constexpr symmetry parity = symmetry::even;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 1}, {inf, inf}};
  static constexpr auto partials(auto x) { return std::tuple{sinh(x)}; }
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a) {
    return std::tuple{cosh(a) - 1 >>= 2 * pow(sinh(a / 2), 2), pow(cosh(a), 2) - 1 >>= pow(sinh(a), 2)};
  }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::cosh(static_cast<double>(x)));
  }
};

/// The hyperbolic cosine of a as an expression.
template <symbolic A>
constexpr auto cosh(A a) -> made<cosh_, A> {
  return make<cosh_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/sinh.hpp>
