#pragma once
#include <symwise/functions/orthogonal/degree.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Laguerre polynomial L_n(x) of a literal degree n from 0 to 64.  DLMF 18.3.
struct laguerre_ {
  static constexpr std::string_view name = "laguerre", sympy = "laguerre", c = "laguerre", latex = "L_{#1}";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(0, 64), reals}, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 128.0;
  /// The error counts in units of
  static constexpr std::string_view max_ulp_of = "the polynomial of degree n - 1, for n up to 20";
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    return detail::canonical_polynomial<laguerre_>(n, x);
  }
  /// Horner's form or the recurrence, with the degrees below shared.
  static constexpr auto expansion(auto n, auto x) -> decltype(x) {
    return detail::expanded_polynomial<laguerre_>(n, x);
  }
  static constexpr auto low(int n, auto x) -> decltype(x) {
    switch (n) {
      case 0:
        return x.number(1);
      case 1:
        return 1 - x;
      case 2:
        return 1 + x * (x / 2 - 2);
      default:
        return 1 + x * (x * (x.number(3, 2) - x / 6) - 3);
    }
  }
  static constexpr auto next(int k, auto x, auto p, auto before) -> decltype(x) {
    return three_term(x.number(2 * k + 1, k + 1) - x / (k + 1), p, x.number(k, k + 1) * before);
  }
  /// L_n' = -(L_0 + ... + L_n-1).
  static constexpr auto derivative(auto n, auto x) -> decltype(x) {
    auto sum = x.number(0);
    for (int k = 0; k < detail::degree_of(n); ++k) sum = sum - laguerre(x.number(k), x);
    return sum;
  }
  static constexpr auto partials(auto n, auto x) {
    return std::tuple{no_partial{}, detail::polynomial_derivative<laguerre_>(n, x)};
  }
  /// By the recurrence, in double.
  template <class T>
  static T scalar(T degree, T argument) {
    auto const x = static_cast<double>(argument);
    auto const step = [x](double k, double p, double before) { return ((2 * k + 1 - x) * p - k * before) / (k + 1); };
    return static_cast<T>(detail::polynomial_value(static_cast<double>(degree), 1 - x, step));
  }
};

/// The Laguerre polynomial of degree n at x, as an expression; the degree is an integer literal and comes first.
template <class N, symbolic X>
constexpr auto laguerre(N n, X x) -> made<laguerre_, N, X> {
  return detail::of_degree<laguerre_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI
