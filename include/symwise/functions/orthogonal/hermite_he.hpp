#pragma once
#include <symwise/functions/orthogonal/degree.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Hermite polynomial He_n(x) of the probabilists, of a literal degree n from 0 to 64.  DLMF 18.3.
struct hermite_he_ {
  static constexpr std::string_view name = "hermite_he", sympy = "hermite_prob", c = "hermite_he", latex = "He_{#1}";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(0, 64), reals}, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 96.0;
  /// The error counts in units of
  static constexpr std::string_view max_ulp_of = "the polynomial of degree n - 1, for n up to 20";
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    return detail::canonical_polynomial<hermite_he_>(n, x);
  }
  /// Horner's form or the recurrence, with the degrees below shared.
  static constexpr auto expansion(auto n, auto x) -> decltype(x) {
    return detail::expanded_polynomial<hermite_he_>(n, x);
  }
  static constexpr auto low(int n, auto x) -> decltype(x) {
    switch (n) {
      case 0:
        return x.number(1);
      case 1:
        return x;
      case 2:
        return x * x - 1;
      default:
        return x * (x * x - 3);
    }
  }
  static constexpr auto next(int k, auto x, auto p, auto before) -> decltype(x) { return three_term(x, p, k * before); }
  /// He_n' = n He_n-1.
  static constexpr auto derivative(auto n, auto x) -> decltype(x) {
    auto sum = x.number(0);
    if (detail::degree_of(n) > 0) sum = n * hermite_he(n - 1, x);
    return sum;
  }
  static constexpr auto partials(auto n, auto x) {
    return std::tuple{no_partial{}, detail::polynomial_derivative<hermite_he_>(n, x)};
  }
  /// By the recurrence, in double.
  template <class T>
  static T scalar(T degree, T argument) {
    auto const x = static_cast<double>(argument);
    auto const step = [x](double k, double p, double before) { return x * p - k * before; };
    return static_cast<T>(detail::polynomial_value(static_cast<double>(degree), x, step));
  }
};

/// The probabilists' Hermite polynomial of degree n at x, as an expression; the degree is an integer literal and comes first.
template <class N, symbolic X>
constexpr auto hermite_he(N n, X x) -> made<hermite_he_, N, X> {
  return detail::of_degree<hermite_he_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI
