#pragma once
#include <symwise/functions/orthogonal/degree.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Generalised Laguerre polynomial L_n^(a)(x) of a literal degree n from 0 to 64; a = 0 gives laguerre. For integers a it is what
/// C++17 calls assoc_laguerre.  DLMF 18.3.
struct assoc_laguerre_ {
  static constexpr std::string_view name = "assoc_laguerre", sympy = "assoc_laguerre", c = "assoc_laguerre",
                                    latex = "L_{#1}^{(#2)}";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {closed(0, 64), reals, reals}, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 160.0;
  /// The error counts in units of
  static constexpr std::string_view max_ulp_of = "the polynomial of degree n - 1, for n up to 20";
  static constexpr auto canonical(auto n, auto a, auto x) -> decltype(x) {
    return detail::canonical_parametric<assoc_laguerre_>(n, a, x);
  }
  /// The recurrence, with the degrees below shared.  DLMF 18.9.2.
  static constexpr auto expansion(auto n, auto a, auto x) -> decltype(x) {
    return detail::expanded_parametric<assoc_laguerre_>(n, a, x);
  }
  static constexpr auto first(auto a, auto x) -> decltype(x) { return 1 + a - x; }
  static constexpr auto next(int k, auto p, auto before, auto a, auto x) -> decltype(x) {
    return three_term((2 * k + 1 + a) / (k + 1) - x / (k + 1), p, (k + a) / (k + 1) * before);
  }
  /// With respect to a, L_n-1 + L_n-2 / 2 + ... + L_0 / n, by the generating function DLMF 18.12.13; with respect to x, the
  /// polynomial of the parameter a + 1 and the degree n - 1, DLMF 18.9.23.
  template <int Which>
  static constexpr auto derivative(int degree, auto n, auto a, auto x) -> decltype(x) {
    if constexpr (Which == 2) {
      return degree == 0 ? x.number(0) : -assoc_laguerre(n - 1, a + 1, x);
    } else {
      auto sum = x.number(0);
      for (int k = 1; k <= degree; ++k) sum = sum + assoc_laguerre(x.number(degree - k), a, x) / k;
      return sum;
    }
  }
  static constexpr auto partials(auto n, auto a, auto x) {
    return std::tuple{no_partial{}, detail::parametric_derivative<assoc_laguerre_, 1>(n, a, x),
                      detail::parametric_derivative<assoc_laguerre_, 2>(n, a, x)};
  }
  /// By the recurrence, in double.
  template <class T>
  static T scalar(T degree, T parameter, T argument) {
    auto const a = static_cast<double>(parameter);
    auto const x = static_cast<double>(argument);
    auto const step = [a, x](double k, double p, double before) {
      return ((2 * k + 1 + a - x) * p - (k + a) * before) / (k + 1);
    };
    return static_cast<T>(detail::polynomial_value(static_cast<double>(degree), 1 + a - x, step));
  }
};

/// The generalised Laguerre polynomial of degree n and parameter a at x, as an expression; the degree is an integer literal.
template <class N, class A, class X>
  requires operands<N, A, X>
constexpr auto assoc_laguerre(N n, A a, X x) -> made<assoc_laguerre_, N, A, X> {
  return detail::of_degree<assoc_laguerre_>(n, a, x);
}

}  // namespace symwise::inline SYMWISE_ABI
