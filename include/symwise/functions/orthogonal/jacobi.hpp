#pragma once
#include <symwise/functions/orthogonal/degree.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Jacobi polynomial P_n^(a, b)(x) of a literal degree n from 0 to 64 and parameters a, b > -1.  DLMF 18.3.
struct jacobi_ {
  static constexpr std::string_view name = "jacobi", sympy = "jacobi", c = "jacobi", latex = "P_{#1}^{(#2, #3)}";
  static constexpr int arity = 4;
  static constexpr interval domain[] = {closed(0, 64), open(-1, inf), open(-1, inf), reals}, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 224.0;
  /// The error counts in units of
  static constexpr std::string_view max_ulp_of = "the polynomial of degree n - 1, for n up to 20";
  static constexpr auto canonical(auto n, auto a, auto b, auto x) -> decltype(x) {
    return detail::canonical_parametric<jacobi_>(n, a, b, x);
  }
  /// The recurrence, with the degrees below shared.  DLMF 18.9.2.
  static constexpr auto expansion(auto n, auto a, auto b, auto x) -> decltype(x) {
    return detail::expanded_parametric<jacobi_>(n, a, b, x);
  }
  static constexpr auto first(auto a, auto b, auto x) -> decltype(x) { return ((a + b + 2) * x + a - b) / 2; }
  static constexpr auto next(int k, auto p, auto before, auto a, auto b, auto x) -> decltype(x) {
    auto const sum = a + b;
    auto const scale = 1 / ((2 * k + 2) * (sum + (k + 1)) * (sum + 2 * k));
    auto const slope = (sum + (2 * k + 1)) * (sum + (2 * k + 2)) * (sum + 2 * k) * scale;
    auto const shift = (a - b) * sum * (sum + (2 * k + 1)) * scale;
    return three_term(three_term(slope, x, -shift), p, 2 * (a + k) * (b + k) * (sum + (2 * k + 2)) * scale * before);
  }
  /// With respect to a or b, a sum of the polynomials up to the degree n, by the connection coefficients of DLMF 18.18.14; with
  /// respect to x, DLMF 18.9.15.
  template <int Which>
  static constexpr auto derivative(int degree, auto n, auto a, auto b, auto x) -> decltype(x) {
    auto const sum = a + b;
    if constexpr (Which == 3) {
      return degree == 0 ? x.number(0) : (sum + n + 1) / 2 * jacobi(n - 1, a + 1, b + 1, x);
    } else {
      auto const other = Which == 1 ? b : a;
      auto result = x.number(0);
      // (2k + 1 + a + b) (1 + k + other)_(n-k) / (1 + k + a + b)_(n-k), from k = n - 1 down
      for (int k = 0; k < degree; ++k) {
        auto ratio = k == 0 ? x.number(1) : sum + (2 * k + 1);
        for (int j = k + 1; j <= degree; ++j) {
          ratio = ratio * (other + j);
          if (k > 0 || j > 1) ratio = ratio / (sum + j);  // for k = 0 the first divisor is the factor above
        }
        bool const minus = Which == 2 && (degree - k) % 2 != 0;
        auto const term = ratio / (minus ? k - degree : degree - k) * jacobi(x.number(k), a, b, x);
        result = result + (jacobi(n, a, b, x) + term) / (sum + (degree + k + 1));
      }
      return result;
    }
  }
  static constexpr auto partials(auto n, auto a, auto b, auto x) {
    return std::tuple{no_partial{}, detail::parametric_derivative<jacobi_, 1>(n, a, b, x),
                      detail::parametric_derivative<jacobi_, 2>(n, a, b, x),
                      detail::parametric_derivative<jacobi_, 3>(n, a, b, x)};
  }
  /// By the recurrence, in double.
  template <class T>
  static T scalar(T degree, T first_parameter, T second_parameter, T argument) {
    auto const a = static_cast<double>(first_parameter);
    auto const b = static_cast<double>(second_parameter);
    auto const x = static_cast<double>(argument);
    if (!(a > -1 && b > -1)) return std::numeric_limits<T>::quiet_NaN();
    double const sum = a + b;
    auto const step = [a, b, sum, x](double k, double p, double before) {
      double const shifted = (sum + (2 * k + 2)) * x + (a - b) * (sum / (sum + 2 * k));
      double const second = 2 * ((a + k) / (sum + 2 * k)) * (b + k) * (sum + (2 * k + 2));
      return ((sum + (2 * k + 1)) * shifted * p - second * before) / ((2 * k + 2) * (sum + (k + 1)));
    };
    return static_cast<T>(detail::polynomial_value(static_cast<double>(degree), ((sum + 2) * x + (a - b)) / 2, step));
  }
};

/// The Jacobi polynomial of degree n and parameters a and b at x, as an expression; the degree is an integer literal.
template <class N, class A, class B, class X>
  requires operands<N, A, B, X>
constexpr auto jacobi(N n, A a, B b, X x) -> made<jacobi_, N, A, B, X> {
  return detail::of_degree<jacobi_>(n, a, b, x);
}

}  // namespace symwise::inline SYMWISE_ABI
