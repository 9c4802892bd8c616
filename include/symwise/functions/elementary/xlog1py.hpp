#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// x log(1 + y), 0 where x is, whatever y (but NaN where y is); NaN for y < -1 and other x.
struct xlog1py_ {
  static constexpr std::string_view name = "xlog1py", sympy = "(#1)*log(1 + #2)", c = "xlog1py",
                                    latex = R"({#1}\log(1 + {#2}))";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 2.0;
  /// 0 where x is 0 and y a number.
  static constexpr auto canonical(auto x, auto y) -> decltype(x) {
    if (x.is_zero() && y.is_number()) return x;
    return {};
  }
  static constexpr auto partials(auto x, auto y) {
    return std::tuple{log1p(y), select(eq(x, 0), x.number(0), x / (1 + y))};
  }
  template <class T>
  static T scalar(T x, T y) {
    if (x == 0 && !std::isnan(y)) return 0;
    return static_cast<T>(static_cast<double>(x) * std::log1p(static_cast<double>(y)));
  }
};

/// x log(1 + y) as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto xlog1py(A x, B y) -> made<xlog1py_, A, B> {
  return make<xlog1py_>(x, y);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/log1p.hpp>
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/functions/piecewise/select.hpp>
