#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The x at which ibeta(a, b, x) is p, for 0 < a, b <= 1e6 and 0 <= p <= 1: the quantile of the beta distribution.  DLMF 8.17.2.
struct ibeta_inv_ {
  static constexpr std::string_view name = "ibeta_inv", sympy = "ibeta_inv", c = "ibeta_inv", latex = R"(I^{-1})";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {{0, 1e6, true, false}, {0, 1e6, true, false}, closed(0, 1)},
                            codomain = closed(0, 1);
  static constexpr double max_ulp = 64.0;
  static constexpr auto partials(auto a, auto b, auto p) {
    return std::tuple{no_partial{}, no_partial{},
                      exp(lbeta(a, b) - xlogy(a - 1, ibeta_inv(a, b, p)) - xlog1py(b - 1, -ibeta_inv(a, b, p)))};
  }
};

/// The x at which ibeta(a, b, x) is p, as an expression.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto ibeta_inv(A a, B b, C p) -> made<ibeta_inv_, A, B, C> {
  return make<ibeta_inv_>(a, b, p);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/xlog1py.hpp>
#include <symwise/functions/elementary/xlogy.hpp>
#include <symwise/functions/gamma/lbeta.hpp>
