#pragma once
#include <symwise/functions/bessel/half_order.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The Bessel function of the second kind, -infinity at 0. Orders of magnitude 128 at most, NaN for others; NaN for x < 0.
/// DLMF 10.2.3.
struct bessel_y_ {
  using joint = bessel_y_;  // the orders 0 and 1 are evaluated together
  static constexpr std::string_view name = "bessel_y", sympy = "bessely", c = "bessel_y", latex = "Y_{#1}";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(-128, 128), {0, inf}}, codomain = reals;
  static constexpr double max_ulp = 96.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of =
      "the amplitude sqrt(2/(pi x)) for x > |nu|, of |J| + |Y| of the order -nu for nu < 0 between integers";
  /// For integers n the order -n gives (-1)^n times the order n.
  static constexpr auto canonical(auto nu, auto x) -> decltype(x) {
    if (!nu.is_integer_number() || nu.numerator() >= 0) return {};
    auto const reflected = bessel_y(-nu, x);
    return nu.numerator() % 2 == 0 ? reflected : -reflected;
  }
  /// Of the orders 1/2 and -1/2 it is elementary.  DLMF 10.16.1.
  static constexpr auto expansion(auto nu, auto x) -> decltype(x) {
    if (nu == x.number(1, 2)) return -cos(detail::finite(x)) * sqrt(2 / (pi * x));
    if (nu == x.number(-1, 2)) return detail::half_order_factor(detail::finite(x)) * sinc(x);
    return {};
  }
  /// With the orders beside nu, which have to be within the limit too; there is no derivative with respect to the order.
  static constexpr auto partials(auto nu, auto x) {
    return std::tuple{no_partial{}, (bessel_y(nu - 1, x) - bessel_y(nu + 1, x)) / 2};
  }
};

/// The Bessel function Y of order nu at x as an expression; the order comes first.
template <class A, class B>
  requires operands<A, B>
constexpr auto bessel_y(A nu, B x) -> made<bessel_y_, A, B> {
  return make<bessel_y_>(nu, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/cos.hpp>
#include <symwise/functions/elementary/sinc.hpp>
