#pragma once
#include <symwise/functions/orthogonal/degree.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Gegenbauer (ultraspherical) polynomial C_n^(a)(x) of a literal degree n from 0 to 64: legendre for a = 1/2, chebyshev_u for
/// a = 1.  DLMF 18.3.
struct gegenbauer_ {
  static constexpr std::string_view name = "gegenbauer", sympy = "gegenbauer", c = "gegenbauer",
                                    latex = "C_{#1}^{(#2)}";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {closed(0, 64), reals, reals}, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 192.0;
  /// The error counts in units of
  static constexpr std::string_view max_ulp_of = "the polynomial of degree n - 1, for n up to 20";
  static constexpr auto canonical(auto n, auto a, auto x) -> decltype(x) {
    return detail::canonical_parametric<gegenbauer_>(n, a, x);
  }
  /// The recurrence, with the degrees below shared.  DLMF 18.9.2.
  static constexpr auto expansion(auto n, auto a, auto x) -> decltype(x) {
    return detail::expanded_parametric<gegenbauer_>(n, a, x);
  }
  static constexpr auto first(auto a, auto x) -> decltype(x) { return 2 * a * x; }
  static constexpr auto next(int k, auto p, auto before, auto a, auto x) -> decltype(x) {
    return three_term(2 * (k + a) / (k + 1) * x, p, (k - 1 + 2 * a) / (k + 1) * before);
  }
  /// With respect to a, 2 T_1 C_n-1 + 2/2 T_2 C_n-2 + ... + 2/n T_n C_0 with Chebyshev's T, by the generating function DLMF 18.12.4;
  /// with respect to x, 2a times the polynomial of the parameter a + 1 and the degree n - 1, DLMF 18.9.19.
  template <int Which>
  static constexpr auto derivative(int degree, auto n, auto a, auto x) -> decltype(x) {
    if constexpr (Which == 2) {
      return degree == 0 ? x.number(0) : 2 * a * gegenbauer(n - 1, a + 1, x);
    } else {
      auto sum = x.number(0);
      for (int k = 1; k <= degree; ++k)
        sum = sum + x.number(2, k) * chebyshev_t(x.number(k), x) * gegenbauer(x.number(degree - k), a, x);
      return sum;
    }
  }
  static constexpr auto partials(auto n, auto a, auto x) {
    return std::tuple{no_partial{}, detail::parametric_derivative<gegenbauer_, 1>(n, a, x),
                      detail::parametric_derivative<gegenbauer_, 2>(n, a, x)};
  }
  /// By the recurrence, in double.
  template <class T>
  static T scalar(T degree, T parameter, T argument) {
    auto const a = static_cast<double>(parameter);
    auto const x = static_cast<double>(argument);
    auto const step = [a, x](double k, double p, double before) {
      return (2 * (k + a) * x * p - (k - 1 + 2 * a) * before) / (k + 1);
    };
    return static_cast<T>(detail::polynomial_value(static_cast<double>(degree), 2 * a * x, step));
  }
};

/// The Gegenbauer polynomial of degree n and parameter a at x, as an expression; the degree is an integer literal.
template <class N, class A, class X>
  requires operands<N, A, X>
constexpr auto gegenbauer(N n, A a, X x) -> made<gegenbauer_, N, A, X> {
  return detail::of_degree<gegenbauer_>(n, a, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/orthogonal/chebyshev_t.hpp>
