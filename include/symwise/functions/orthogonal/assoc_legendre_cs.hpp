#pragma once
#include <symwise/functions/orthogonal/assoc_legendre.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Associated Legendre function with the factor (-1)^m of Condon and Shortley: DLMF's, SymPy's and Mathematica's P_n^m, (-1)^m times
/// assoc_legendre. Degree n from 0 to 64 and order m from -64 to 64 are literals.  DLMF 14.3.1, 14.7.10.
struct assoc_legendre_cs_ {
  static constexpr std::string_view name = "assoc_legendre_cs", sympy = "assoc_legendre(#1, #2, #3)",
                                    c = "assoc_legendre_cs", latex = "P_{#1}^{#2}";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {closed(0, 64), closed(-64, 64), closed(-1, 1)}, codomain = reals;
  static constexpr double max_ulp = 192.0;
  /// The error counts in units of
  static constexpr std::string_view max_ulp_of = "the function of degree n - 1, for n up to 20";
  static constexpr auto canonical(auto n, auto m, auto x) -> decltype(x) {
    if (!detail::is_order(m)) return {};
    auto const plain = assoc_legendre(n, m, x);
    return m.numerator() % 2 == 0 ? plain : -plain;
  }
  /// Of a literal order it is one of assoc_legendre.
  static constexpr auto partials(auto, auto, auto) { return std::tuple{no_partial{}, no_partial{}, no_partial{}}; }
  /// In double; NaN for |x| > 1.
  template <class T>
  static T scalar(T degree, T order, T argument) {
    T const plain = assoc_legendre_::scalar(degree, order, argument);
    return std::fmod(order, T(2)) != 0 ? -plain : plain;
  }
};

/// The associated Legendre function of degree n and order m at x with Condon and Shortley's factor, as an expression; degree and
/// order are integer literals.
template <class N, class M, symbolic X>
  requires operands<N, M, X>
constexpr auto assoc_legendre_cs(N n, M m, X x) -> made<assoc_legendre_cs_, N, M, X> {
  detail::check_order(m);
  return detail::of_degree<assoc_legendre_cs_>(n, m, x);
}

}  // namespace symwise::inline SYMWISE_ABI
