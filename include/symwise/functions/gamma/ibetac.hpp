#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The complement 1 - ibeta(a, b, x) = ibeta(b, a, 1 - x), which keeps its digits where it is small.  DLMF 8.17.4.
struct ibetac_ {
  static constexpr std::string_view name = "ibetac", sympy = "betainc_regularized(#1, #2, #3, 1)", c = "ibetac",
                                    latex = R"(\bar{I})";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {{0, 1e6, true, false}, {0, 1e6, true, false}, closed(0, 1)},
                            codomain = closed(0, 1);
  static constexpr double max_ulp = 64.0;
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a, auto b, auto x) { return std::tuple{1 - ibetac(a, b, x) >>= ibeta(a, b, x)}; }
  static constexpr auto partials(auto a, auto b, auto x) {
    return std::tuple{no_partial{}, no_partial{}, -exp(xlogy(a - 1, x) + xlog1py(b - 1, -x) - lbeta(a, b))};
  }
};

/// The complement of the regularised incomplete beta function of a and b at x as an expression.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto ibetac(A a, B b, C x) -> made<ibetac_, A, B, C> {
  return make<ibetac_>(a, b, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/xlog1py.hpp>
#include <symwise/functions/elementary/xlogy.hpp>
#include <symwise/functions/gamma/ibeta.hpp>
#include <symwise/functions/gamma/lbeta.hpp>
