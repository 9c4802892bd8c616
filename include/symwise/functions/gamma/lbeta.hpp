#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The logarithm of the beta function for a, b > 0, where beta itself may underflow; NaN for negative arguments.  DLMF 5.12.1.
struct lbeta_ {
  static constexpr std::string_view name = "lbeta", sympy = "log(beta(#1, #2))", c = "lbeta",
                                    latex = R"(\log\operatorname{B})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{0, inf}, {0, inf}}, codomain = reals;
  static constexpr bool commutative = true;
  static constexpr double max_ulp = 4.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "1/64";
  static constexpr auto partials(auto a, auto b) {
    return std::tuple{digamma(a) - digamma(a + b), digamma(b) - digamma(a + b)};
  }
};

/// The logarithm of beta(a, b) as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto lbeta(A a, B b) -> made<lbeta_, A, B> {
  return make<lbeta_>(a, b);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/digamma.hpp>
