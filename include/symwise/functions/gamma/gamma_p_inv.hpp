#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The x at which gamma_p(a, x) is p, for 0 < a <= 1e6 and 0 <= p <= 1: the quantile of the gamma distribution of shape a.  DLMF 8.12.21.
struct gamma_p_inv_ {
  static constexpr std::string_view name = "gamma_p_inv", sympy = "gamma_p_inv", c = "gamma_p_inv", latex = R"(P^{-1})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{0, 1e6, true, false}, closed(0, 1)}, codomain = {0, inf};
  static constexpr double max_ulp = 32.0;
  static constexpr auto partials(auto a, auto p) {
    return std::tuple{no_partial{}, exp(gamma_p_inv(a, p) + lgamma(a) - xlogy(a - 1, gamma_p_inv(a, p)))};
  }
};

/// The x at which gamma_p(a, x) is p, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto gamma_p_inv(A a, B p) -> made<gamma_p_inv_, A, B> {
  return make<gamma_p_inv_>(a, p);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/xlogy.hpp>
#include <symwise/functions/gamma/lgamma.hpp>
