#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Hurwitz's zeta function, the sum of (a + k)^-s over k from 0, for s > 1 and a > 0; +infinity at s = 1.  DLMF 25.11.1.
struct hurwitz_zeta_ {
  static constexpr std::string_view name = "hurwitz_zeta", sympy = "zeta(#1, #2)", c = "hurwitz_zeta",
                                    latex = R"(\zeta)";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{1, inf}, {0, inf, true, false}}, codomain = {0, inf};
  static constexpr double max_ulp = 8.0;
  /// Riemann's zeta at a = 1, for numbers s from 1 on.
  static constexpr auto canonical(auto s, auto a) -> decltype(s) {
    if (a.is_one() && s.is_rational() && s.numerator() >= s.denominator()) return zeta(s);
    return {};
  }
  static constexpr auto partials(auto s, auto a) { return std::tuple{no_partial{}, -s * hurwitz_zeta(s + 1, a)}; }
};

/// Hurwitz's zeta function of s from a on as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto hurwitz_zeta(A s, B a) -> made<hurwitz_zeta_, A, B> {
  return make<hurwitz_zeta_>(s, a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/special/zeta.hpp>
