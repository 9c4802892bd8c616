#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The beta function Gamma(a) Gamma(b) / Gamma(a + b) for a, b > 0; NaN for negative arguments.  DLMF 5.12.1.
struct beta_ {
  static constexpr std::string_view name = "beta", sympy = "beta", c = "beta", latex = R"(\operatorname{B})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{0, inf}, {0, inf}}, codomain = {0, inf, true, false};
  static constexpr bool commutative = true;
  static constexpr double max_ulp = 4.0;
  static constexpr auto partials(auto a, auto b) {
    return std::tuple{beta(a, b) * (digamma(a) - digamma(a + b)), beta(a, b) * (digamma(b) - digamma(a + b))};
  }
};

/// beta(a, b) as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto beta(A a, B b) -> made<beta_, A, B> {
  return make<beta_>(a, b);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/digamma.hpp>
