#pragma once
#include <symwise/functions/orthogonal/degree.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Legendre polynomial P_n(x) of a literal degree n from 0 to 64.  DLMF 18.3.
struct legendre_ {
  static constexpr std::string_view name = "legendre", sympy = "legendre", c = "legendre", latex = "P_{#1}";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(0, 64), reals}, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 160.0;
  /// The error counts in units of
  static constexpr std::string_view max_ulp_of = "the polynomial of degree n - 1, for n up to 20";
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    return detail::canonical_polynomial<legendre_>(n, x);
  }
  /// Horner's form or the recurrence, with the degrees below shared.
  static constexpr auto expansion(auto n, auto x) -> decltype(x) {
    return detail::expanded_polynomial<legendre_>(n, x);
  }
  static constexpr auto low(int n, auto x) -> decltype(x) {
    switch (n) {
      case 0:
        return x.number(1);
      case 1:
        return x;
      case 2:
        return (3 * x * x - 1) / 2;
      default:
        return x * (5 * x * x - 3) / 2;
    }
  }
  /// x p + k/(k + 1) (x p - before), which rounds less than the usual form.
  static constexpr auto next(int k, auto x, auto p, auto before) -> decltype(x) {
    return three_term(x, p, x.number(-k, k + 1) * three_term(x, p, before));
  }
  /// P_n' = (2n - 1) P_n-1 + (2n - 5) P_n-3 + ....
  static constexpr auto derivative(auto n, auto x) -> decltype(x) {
    auto sum = x.number(0);
    for (int k = detail::degree_of(n) - 1; k >= 0; k -= 2) sum = sum + (2 * k + 1) * legendre(x.number(k), x);
    return sum;
  }
  static constexpr auto partials(auto n, auto x) {
    return std::tuple{no_partial{}, detail::polynomial_derivative<legendre_>(n, x)};
  }
  /// By the recurrence, in double.
  template <class T>
  static T scalar(T degree, T argument) {
    auto const x = static_cast<double>(argument);
    auto const step = [x](double k, double p, double before) { return x * p + k / (k + 1) * (x * p - before); };
    return static_cast<T>(detail::polynomial_value(static_cast<double>(degree), x, step));
  }
};

/// The Legendre polynomial of degree n at x, as an expression; the degree is an integer literal and comes first.
template <class N, symbolic X>
constexpr auto legendre(N n, X x) -> made<legendre_, N, X> {
  return detail::of_degree<legendre_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI
