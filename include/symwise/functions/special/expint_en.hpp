#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The exponential integral E_n(x), the integral of exp(-x t)/t^n from 1 on, of x >= 0. Orders are integers of magnitude 128 at
/// most, NaN for others.  DLMF 8.19.3.
struct expint_en_ {
  static constexpr std::string_view name = "expint_en", sympy = "expint", c = "expint_en", latex = R"(E_{#1})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(-128, 128), {0, inf}}, codomain = {0, inf};
  static constexpr double max_ulp = 1.5;
  /// 1/(n - 1) at 0. Where x is known not to be negative, the order 0 is exp(-x)/x, and those below follow by 8.19.12.
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    if (!n.is_integer_number()) return {};
    auto const order = n.numerator();
    if (order > 1 && order <= 128 && x.is_zero()) return x.number(1, order - 1);
    if (!x.is_nonnegative()) return {};
    if (order == 0) return exp(-x) / x;
    if (order < 0 && order >= -8) return (exp(-x) - order * expint_en(n + 1, x)) / x;
    return {};
  }
  static constexpr auto partials(auto n, auto x) { return std::tuple{no_partial{}, -expint_en(n - 1, x)}; }
};

/// The exponential integral of order n at x; the order comes first, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto expint_en(A n, B x) -> made<expint_en_, A, B> {
  return make<expint_en_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
