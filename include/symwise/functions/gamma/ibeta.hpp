#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The regularised incomplete beta function, the integral of t^(a - 1) (1 - t)^(b - 1) from 0 to x over beta(a, b), for 0 < a, b <= 1e6 and
/// 0 <= x <= 1: the probability of values up to x in the beta distribution.  DLMF 8.17.2.
struct ibeta_ {
  static constexpr std::string_view name = "ibeta", sympy = "betainc_regularized(#1, #2, 0, #3)", c = "ibeta",
                                    latex = R"(I)";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {{0, 1e6, true, false}, {0, 1e6, true, false}, closed(0, 1)},
                            codomain = closed(0, 1);
  static constexpr double max_ulp = 32.0;
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a, auto b, auto x) { return std::tuple{1 - ibeta(a, b, x) >>= ibetac(a, b, x)}; }
  static constexpr auto partials(auto a, auto b, auto x) {
    return std::tuple{no_partial{}, no_partial{}, exp(xlogy(a - 1, x) + xlog1py(b - 1, -x) - lbeta(a, b))};
  }
};

/// The regularised incomplete beta function of a and b at x as an expression.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto ibeta(A a, B b, C x) -> made<ibeta_, A, B, C> {
  return make<ibeta_>(a, b, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/xlog1py.hpp>
#include <symwise/functions/elementary/xlogy.hpp>
#include <symwise/functions/gamma/ibetac.hpp>
#include <symwise/functions/gamma/lbeta.hpp>
