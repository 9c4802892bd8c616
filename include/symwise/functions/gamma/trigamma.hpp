#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The derivative of digamma, polygamma(1, x); +infinity at 0 and the negative integers.  DLMF 5.15.1.
struct trigamma_ {
  static constexpr std::string_view name = "trigamma", sympy = "trigamma", c = "trigamma", latex = R"(\psi_1)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {0, inf};
  static constexpr double max_ulp = 2.0;
  static constexpr special_value special_values[] = {{inf, 0}};
  /// pi^2/6 at 1, pi^2/2 at 1/2.
  static constexpr auto canonical(auto x) -> decltype(x) {
    auto const circle_ratio = [&] { return decltype(x){x.g, x.g->constant(detail::head<pi_>())}; };
    if (x.is_one()) return pow(circle_ratio(), 2) / 6;
    if (x.is_rational() && x.numerator() == 1 && x.denominator() == 2) return pow(circle_ratio(), 2) / 2;
    return {};
  }
  static constexpr auto partials(auto x) { return std::tuple{polygamma(2, x)}; }
};

/// The derivative of digamma at a as an expression.
template <symbolic A>
constexpr auto trigamma(A a) -> made<trigamma_, A> {
  return make<trigamma_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/gamma/polygamma.hpp>
