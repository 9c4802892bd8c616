#pragma once
#include <symwise/functions/bessel/half_order.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The modified Bessel function of the second kind, +infinity at 0. Orders of magnitude 128 at most, NaN for others; NaN for x < 0.
/// DLMF 10.25.3.
struct bessel_k_ {
  static constexpr std::string_view name = "bessel_k", sympy = "besselk", c = "bessel_k", latex = "K_{#1}";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(-128, 128), {0, inf}}, codomain = {0, inf, true, false};
  static constexpr double max_ulp = 96.0;
  /// The order -nu gives the same as the order nu.
  static constexpr auto canonical(auto nu, auto x) -> decltype(x) {
    if (nu.coefficient().is_negative()) return bessel_k(-nu, x);
    return {};
  }
  /// Of half-integer orders up to 12 exp(-x) times a polynomial in 1/x.  DLMF 10.49.12.
  static constexpr auto expansion(auto nu, auto x) -> decltype(x) {
    int const n = detail::half_order(nu, 12);
    return n < 0 ? decltype(x){} : exp(-x) * (sqrt(pi / (2 * x)) * detail::half_order_polynomial(n, x));
  }
  /// With the orders beside nu, which have to be within the limit too; there is no derivative with respect to the order.
  static constexpr auto partials(auto nu, auto x) {
    return std::tuple{no_partial{}, -(bessel_k(nu - 1, x) + bessel_k(nu + 1, x)) / 2};
  }
};

/// The Bessel function K of order nu at x as an expression; the order comes first.
template <class A, class B>
  requires operands<A, B>
constexpr auto bessel_k(A nu, B x) -> made<bessel_k_, A, B> {
  return make<bessel_k_>(nu, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
