#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The integral of t^n exp(x t) from 0 to 1, a moment of the exponential and the n-th derivative of exprel: 1/(n + 1) at x = 0.
/// Orders n are integers from 0 to 128, NaN for others.  DLMF 13.4.1.
struct exp_moment_ {
  static constexpr std::string_view name = "exp_moment", sympy = "hyper([#1 + 1], [#1 + 2], #2)/(#1 + 1)",
                                    c = "exp_moment", latex = R"(\int_0^1 t^{#1} e^{#2 t}\,\mathrm{d}t)";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(0, 128), reals}, codomain = {0, inf};
  static constexpr double max_ulp = 24.0;
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    if (n.is_zero()) return exprel(x);
    if (x.is_zero() && n.is_integer_number() && n.numerator() > 0 && n.numerator() <= 128) {
      return x.number(1, n.numerator() + 1);
    }
    return {};
  }
  static constexpr auto partials(auto n, auto x) { return std::tuple{no_partial{}, exp_moment(n + 1, x)}; }
  /// Series of positive terms up to |x| = n + 1, DLMF 13.2.2 and 13.2.39; beyond that integration by parts, from order 0 on.
  /// float goes through double.
  template <class T>
  static T scalar(T order, T argument) {
    auto const n = static_cast<double>(order);
    auto const x = static_cast<double>(argument);
    if (!(n >= 0 && n <= 128) || n != std::trunc(n) || std::isnan(x)) return std::numeric_limits<T>::quiet_NaN();
    double const a = std::abs(x);
    if (a <= n + 1) {
      double term = 1;
      double sum = 0;
      for (double k = 1; term > 0x1p-60 * sum; ++k) {
        sum += x < 0 ? term / (n + 1) : term / (n + k);
        term *= x < 0 ? a / (n + 1 + k) : a / k;
      }
      return static_cast<T>(x < 0 ? sum * std::exp(x) : sum);
    }
    if (x > 0) {
      double rest = -std::expm1(-x);
      for (double k = 1; k <= n; ++k) rest = 1 - k / x * rest;
      double const root = std::exp(x / 2);
      return static_cast<T>(std::isinf(root) ? root : x < 700 ? std::exp(x) / x * rest : root / x * rest * root);
    }
    double moment = -std::expm1(x) / a;
    for (double k = 1; k <= n; ++k) moment = (k * moment - std::exp(x)) / a;
    return static_cast<T>(moment);
  }
};

/// The integral of t^n exp(x t) from 0 to 1 as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto exp_moment(A n, B x) -> made<exp_moment_, A, B> {
  return make<exp_moment_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exprel.hpp>
