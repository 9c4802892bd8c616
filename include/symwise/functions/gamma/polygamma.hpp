#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The n-th derivative of digamma, n an integer from 0 to 1000, NaN for other n. Poles at 0 and the negative integers.
/// DLMF 5.15.
struct polygamma_ {
  static constexpr std::string_view name = "polygamma", sympy = "polygamma", c = "polygamma", latex = R"(\psi^{(#1)})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{0, 1000}, reals}, codomain = reals;
  static constexpr double max_ulp = 5.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "polygamma(n, |x - round(x)|) for x < 0";
  /// polygamma(0, x) is digamma(x), polygamma(1, x) trigamma(x).
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    if (n.is_zero()) return digamma(x);
    if (n.is_one()) return trigamma(x);
    return {};
  }
  /// There is no derivative with respect to the order.
  static constexpr auto partials(auto n, auto x) { return std::tuple{no_partial{}, polygamma(n + 1, x)}; }
};

/// The n-th derivative of digamma at x as an expression; the order comes first.
template <class A, class B>
  requires operands<A, B>
constexpr auto polygamma(A n, B x) -> made<polygamma_, A, B> {
  return make<polygamma_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/digamma.hpp>
#include <symwise/functions/gamma/trigamma.hpp>
