#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The hyperbolic sine.  DLMF 4.28.1.
struct sinh_ {
  static constexpr std::string_view name = "sinh", sympy = "sinh", c = "sinh", latex = R"(\sinh)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{cosh(x)}; }
  static constexpr stability stable_for = stability::products;
  static constexpr auto stable(auto a) { return std::tuple{sinh(a) / a >>= sinhc(a)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::sinh(static_cast<double>(x)));
  }
};

/// The hyperbolic sine of a as an expression.
template <symbolic A>
constexpr auto sinh(A a) -> made<sinh_, A> {
  return make<sinh_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/cosh.hpp>
#include <symwise/functions/elementary/sinhc.hpp>
