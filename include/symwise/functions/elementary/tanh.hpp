#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The hyperbolic tangent.  DLMF 4.28.4.
struct tanh_ {
  static constexpr std::string_view name = "tanh", sympy = "tanh", c = "tanh", latex = R"(\tanh)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-1, 1);
  static constexpr bool analytic = true;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 40;
  static constexpr special_value special_values[] = {{0, 0}, {inf, 1}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{1 - pow(tanh(x), 2)}; }
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a) {
    return std::tuple{1 - tanh(a) >>= 2 * logistic(-2 * a), 1 - pow(tanh(a), 2) >>= pow(sech(a), 2)};
  }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::tanh(static_cast<double>(x)));
  }
};

/// The hyperbolic tangent of a as an expression.
template <symbolic A>
constexpr auto tanh(A a) -> made<tanh_, A> {
  return make<tanh_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/sech.hpp>
