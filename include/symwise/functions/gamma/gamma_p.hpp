#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The regularised lower incomplete gamma function, the integral of t^(a - 1) exp(-t) from 0 to x over Gamma(a), for a > 0 and
/// x >= 0: the probability of values up to x in the gamma distribution of shape a.  DLMF 8.2.4.
struct gamma_p_ {
  static constexpr std::string_view name = "gamma_p", sympy = "lowergamma(#1, #2)/gamma(#1)", c = "gamma_p",
                                    latex = R"(P)";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{0, inf, true, false}, {0, inf}}, codomain = closed(0, 1);
  static constexpr double max_ulp = 8.0;
  /// Elementary for a = 1 and an x that is known not to be negative, an error function for a = 1/2.
  static constexpr auto canonical(auto a, auto x) -> decltype(x) {
    if (a.is_one() && x.is_nonnegative()) return -expm1(-x);
    if (a.is_rational() && a.numerator() == 1 && a.denominator() == 2) return erf(sqrt(x));
    return {};
  }
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a, auto x) { return std::tuple{1 - gamma_p(a, x) >>= gamma_q(a, x)}; }
  static constexpr auto partials(auto a, auto x) {
    return std::tuple{no_partial{}, exp(xlogy(a - 1, x) - x - lgamma(a))};
  }
};

/// The regularised lower incomplete gamma function of a at x as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto gamma_p(A a, B x) -> made<gamma_p_, A, B> {
  return make<gamma_p_>(a, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/expm1.hpp>
#include <symwise/functions/elementary/xlogy.hpp>
#include <symwise/functions/gamma/gamma_q.hpp>
#include <symwise/functions/gamma/lgamma.hpp>
#include <symwise/functions/special/erf.hpp>
#include <symwise/functions/special/erfc.hpp>
