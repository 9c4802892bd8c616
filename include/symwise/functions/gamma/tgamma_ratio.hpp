#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Gamma(a) / Gamma(b), where the gammas themselves may overflow; 0 at the poles of the second, NaN where both have one.
/// DLMF 5.11.12.
struct tgamma_ratio_ {
  static constexpr std::string_view name = "tgamma_ratio", sympy = "gamma(#1)/gamma(#2)", c = "tgamma_ratio",
                                    latex = R"(\operatorname{tgamma\_ratio})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 4.0;
  /// 1 of equal arguments that are positive.
  static constexpr auto canonical(auto a, auto b) -> decltype(a) {
    if (a == b && a.is_positive()) return a.number(1);
    return {};
  }
  static constexpr auto partials(auto a, auto b) {
    return std::tuple{tgamma_ratio(a, b) * digamma(a), -tgamma_ratio(a, b) * digamma(b)};
  }
};

/// Gamma(a) / Gamma(b) as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto tgamma_ratio(A a, B b) -> made<tgamma_ratio_, A, B> {
  return make<tgamma_ratio_>(a, b);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/digamma.hpp>
