#pragma once
#include <symwise/functions/bessel/half_order.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The Bessel function of the first kind. Orders of magnitude 128 at most, NaN for others; for x < 0 integer orders.
/// DLMF 10.2.2.
struct bessel_j_ {
  using joint = bessel_j_;  // the orders 0 and 1 are evaluated together
  static constexpr std::string_view name = "bessel_j", sympy = "besselj", c = "bessel_j", latex = "J_{#1}";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(-128, 128), reals}, codomain = reals;
  static constexpr double max_ulp = 96.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of =
      "the amplitude sqrt(2/(pi |x|)) for |x| > |nu|, of |J| + |Y| of the order -nu for nu < 0 between integers";
  /// For integers n the order -n gives (-1)^n times the order n.
  static constexpr auto canonical(auto nu, auto x) -> decltype(x) {
    if (!nu.is_integer_number() || nu.numerator() >= 0) return {};
    auto const reflected = bessel_j(-nu, x);
    return nu.numerator() % 2 == 0 ? reflected : -reflected;
  }
  /// Of the order 1/2 and those above by integers a spherical function.  DLMF 10.47.3.
  static constexpr auto expansion(auto nu, auto x) -> decltype(x) {
    int const n = detail::half_order(nu, 127);
    if (n < 0) return {};
    return detail::half_order_factor(detail::finite(x)) * spherical_j(x.number(n), x);
  }
  /// With the orders beside nu, which have to be within the limit too; there is no derivative with respect to the order.
  static constexpr auto partials(auto nu, auto x) {
    return std::tuple{no_partial{}, (bessel_j(nu - 1, x) - bessel_j(nu + 1, x)) / 2};
  }
};

/// The Bessel function J of order nu at x as an expression; the order comes first.
template <class A, class B>
  requires operands<A, B>
constexpr auto bessel_j(A nu, B x) -> made<bessel_j_, A, B> {
  return make<bessel_j_>(nu, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/bessel/spherical_j.hpp>
