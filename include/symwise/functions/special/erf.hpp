#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The error function, 2/sqrt(pi) times the integral of exp(-t^2) from 0 to x.  DLMF 7.2.1.
struct erf_ {
  static constexpr std::string_view name = "erf", sympy = "erf", c = "erf", latex = R"(\operatorname{erf})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-1, 1);
  static constexpr bool analytic = true;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 30;
  static constexpr special_value special_values[] = {{0, 0}, {inf, 1}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{2 / sqrt(pi) * exp(-pow(x, 2))}; }
  /// Beside 1 and -1 the complement has the digits.
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a) { return std::tuple{1 - erf(a) >>= erfc(a), 1 + erf(a) >>= erfc(-a)}; }
  template <class T>
  static T scalar(T x) {
    return std::erf(x);
  }
};

/// The error function of a as an expression.
template <symbolic A>
constexpr auto erf(A a) -> made<erf_, A> {
  return make<erf_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/exp.hpp>
