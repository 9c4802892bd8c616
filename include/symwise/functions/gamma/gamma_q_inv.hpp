#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The x at which gamma_q(a, x) is q, for 0 < a <= 1e6 and 0 <= q <= 1: the upper quantile of the gamma distribution of shape a.
/// DLMF 8.12.21.
struct gamma_q_inv_ {
  static constexpr std::string_view name = "gamma_q_inv", sympy = "gamma_q_inv", c = "gamma_q_inv", latex = R"(Q^{-1})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{0, 1e6, true, false}, closed(0, 1)}, codomain = {0, inf};
  static constexpr double max_ulp = 32.0;
  static constexpr auto partials(auto a, auto q) {
    return std::tuple{no_partial{}, -exp(gamma_q_inv(a, q) + lgamma(a) - xlogy(a - 1, gamma_q_inv(a, q)))};
  }
};

/// The x at which gamma_q(a, x) is q, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto gamma_q_inv(A a, B q) -> made<gamma_q_inv_, A, B> {
  return make<gamma_q_inv_>(a, q);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/xlogy.hpp>
#include <symwise/functions/gamma/lgamma.hpp>
