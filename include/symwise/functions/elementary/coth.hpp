#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sinh_;
struct cosh_;

/// The hyperbolic cotangent cosh(x) / sinh(x), at 0 an infinity of its sign.  DLMF 4.28.7.
struct coth_ {
  static constexpr std::string_view name = "coth", sympy = "coth", c = "coth", latex = R"(\coth)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 40;
  using dividend = cosh_;  // whose quotient it is, at poles too
  using divisor = sinh_;
  static constexpr special_value special_values[] = {{inf, 1}};
  static constexpr auto partials(auto x) { return std::tuple{-pow(csch(x), 2)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    return static_cast<T>(1 / std::tanh(x));
  }
};

/// The hyperbolic cotangent of a as an expression.
template <symbolic A>
constexpr auto coth(A a) -> made<coth_, A> {
  return make<coth_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/cosh.hpp>
#include <symwise/functions/elementary/csch.hpp>
#include <symwise/functions/elementary/sinh.hpp>
