#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct trigamma_;

/// The logarithmic derivative of the gamma function. Poles at 0 and the negative integers: at 0 an infinity by the sign of the
/// zero, NaN at the others.  DLMF 5.2.2.
struct digamma_ {
  static constexpr std::string_view name = "digamma", sympy = "digamma", c = "digamma", latex = R"(\psi)";
  static constexpr int arity = 1;
  using joint = trigamma_;  // evaluated together
  static constexpr interval domain = reals, codomain = reals;
  static constexpr double max_ulp = 4.0;
  static constexpr int cost = 80;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "max(1, digamma(1 - x)) for x < 0";
  static constexpr special_value special_values[] = {{inf, inf}};
  /// psi(1) = -gamma.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_one()) return -decltype(x){x.g, x.g->constant(detail::head<euler_gamma_>())};
    return {};
  }
  static constexpr auto partials(auto x) { return std::tuple{trigamma(x)}; }
};

/// digamma(a) as an expression.
template <symbolic A>
constexpr auto digamma(A a) -> made<digamma_, A> {
  return make<digamma_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/trigamma.hpp>
