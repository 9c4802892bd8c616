#pragma once
#include <symwise/functions/orthogonal/degree.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Hermite polynomial H_n(x) of the physicists, of a literal degree n from 0 to 64.  DLMF 18.3.
struct hermite_ {
  static constexpr std::string_view name = "hermite", sympy = "hermite", c = "hermite", latex = "H_{#1}";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(0, 64), reals}, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 96.0;
  /// The error counts in units of
  static constexpr std::string_view max_ulp_of = "the polynomial of degree n - 1, for n up to 20";
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    return detail::canonical_polynomial<hermite_>(n, x);
  }
  /// Horner's form or the recurrence, with the degrees below shared.
  static constexpr auto expansion(auto n, auto x) -> decltype(x) { return detail::expanded_polynomial<hermite_>(n, x); }
  static constexpr auto low(int n, auto x) -> decltype(x) {
    switch (n) {
      case 0:
        return x.number(1);
      case 1:
        return 2 * x;
      case 2:
        return 4 * x * x - 2;
      default:
        return 4 * x * (2 * x * x - 3);
    }
  }
  static constexpr auto next(int k, auto x, auto p, auto before) -> decltype(x) {
    return three_term(2 * x, p, 2 * k * before);
  }
  /// H_n' = 2n H_n-1.
  static constexpr auto derivative(auto n, auto x) -> decltype(x) {
    auto sum = x.number(0);
    if (detail::degree_of(n) > 0) sum = 2 * n * hermite(n - 1, x);
    return sum;
  }
  static constexpr auto partials(auto n, auto x) {
    return std::tuple{no_partial{}, detail::polynomial_derivative<hermite_>(n, x)};
  }
  /// By the recurrence, in double.
  template <class T>
  static T scalar(T degree, T argument) {
    auto const x = static_cast<double>(argument);
    auto const step = [x](double k, double p, double before) { return 2 * x * p - 2 * k * before; };
    return static_cast<T>(detail::polynomial_value(static_cast<double>(degree), 2 * x, step));
  }
};

/// The physicists' Hermite polynomial of degree n at x, as an expression; the degree is an integer literal and comes first.
template <class N, symbolic X>
constexpr auto hermite(N n, X x) -> made<hermite_, N, X> {
  return detail::of_degree<hermite_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI
