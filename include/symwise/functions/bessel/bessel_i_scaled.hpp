#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// exp(-|x|) I_nu(x), which does not overflow. Orders of magnitude 128 at most, NaN for others; for x < 0 integer orders.
/// DLMF 10.25.2.
struct bessel_i_scaled_ {
  static constexpr std::string_view name = "bessel_i_scaled", sympy = "exp(-Abs(#2))*besseli(#1, #2)",
                                    c = "bessel_i_scaled", latex = R"(e^{-\left|#2\right|} I_{#1})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(-128, 128), reals}, codomain = reals;
  static constexpr double max_ulp = 64.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "bessel_i_scaled(-nu, x) for nu < 0 between integers";
  /// For integers n the order -n gives the same as the order n.
  static constexpr auto canonical(auto nu, auto x) -> decltype(x) {
    if (nu.is_integer_number() && nu.numerator() < 0) return bessel_i_scaled(-nu, x);
    return {};
  }
  /// With the orders beside nu, which have to be within the limit too; there is no derivative with respect to the order.
  static constexpr auto partials(auto nu, auto x) {
    return std::tuple{no_partial{},
                      (bessel_i_scaled(nu - 1, x) + bessel_i_scaled(nu + 1, x)) / 2 - sign(x) * bessel_i_scaled(nu, x)};
  }
};

/// exp(-|x|) times the Bessel function I of order nu at x as an expression; the order comes first.
template <class A, class B>
  requires operands<A, B>
constexpr auto bessel_i_scaled(A nu, B x) -> made<bessel_i_scaled_, A, B> {
  return make<bessel_i_scaled_>(nu, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sign.hpp>
