#pragma once
#include <symwise/functions/bessel/half_order.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The modified Bessel function of the first kind. Orders of magnitude 128 at most, NaN for others; for x < 0 integer orders.
/// DLMF 10.25.2.
struct bessel_i_ {
  static constexpr std::string_view name = "bessel_i", sympy = "besseli", c = "bessel_i", latex = "I_{#1}";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(-128, 128), reals}, codomain = reals;
  static constexpr double max_ulp = 64.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "bessel_i(-nu, x) for nu < 0 between integers";
  /// For integers n the order -n gives the same as the order n.
  static constexpr auto canonical(auto nu, auto x) -> decltype(x) {
    if (nu.is_integer_number() && nu.numerator() < 0) return bessel_i(-nu, x);
    return {};
  }
  /// Of the order 1/2 and those above by integers a spherical function.  DLMF 10.47.7.
  static constexpr auto expansion(auto nu, auto x) -> decltype(x) {
    int const n = detail::half_order(nu, 127);
    return n < 0 ? decltype(x){} : detail::half_order_factor(x) * spherical_i(x.number(n), x);
  }
  /// With the orders beside nu, which have to be within the limit too; there is no derivative with respect to the order.
  static constexpr auto partials(auto nu, auto x) {
    return std::tuple{no_partial{}, (bessel_i(nu - 1, x) + bessel_i(nu + 1, x)) / 2};
  }
};

/// The Bessel function I of order nu at x as an expression; the order comes first.
template <class A, class B>
  requires operands<A, B>
constexpr auto bessel_i(A nu, B x) -> made<bessel_i_, A, B> {
  return make<bessel_i_>(nu, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/bessel/spherical_i.hpp>
