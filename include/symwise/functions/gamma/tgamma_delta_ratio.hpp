#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Gamma(a) / Gamma(a + d), where the gammas themselves may overflow and a + d is not rounded; where both have a pole the limit for
/// this d.  DLMF 5.11.12.
struct tgamma_delta_ratio_ {
  static constexpr std::string_view name = "tgamma_delta_ratio", sympy = "gamma(#1)/gamma((#1) + (#2))",
                                    c = "tgamma_delta_ratio", latex = R"(\operatorname{tgamma\_delta\_ratio})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 4.0;
  /// 1 of the difference 0.
  static constexpr auto canonical(auto a, auto d) -> decltype(a) {
    if (d.is_zero()) return a.number(1);
    return {};
  }
  static constexpr auto partials(auto a, auto d) {
    return std::tuple{tgamma_delta_ratio(a, d) * (digamma(a) - digamma(a + d)),
                      -tgamma_delta_ratio(a, d) * digamma(a + d)};
  }
};

/// Gamma(a) / Gamma(a + d) as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto tgamma_delta_ratio(A a, B d) -> made<tgamma_delta_ratio_, A, B> {
  return make<tgamma_delta_ratio_>(a, d);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/digamma.hpp>
