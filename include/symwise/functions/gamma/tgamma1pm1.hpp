#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Gamma(1 + x) - 1 without loss beside its zeros 0 and 1; poles as gamma has them at 1 + x.  DLMF 5.2.1.
struct tgamma1pm1_ {
  static constexpr std::string_view name = "tgamma1pm1", sympy = "gamma(1 + (#1)) - 1", c = "tgamma1pm1",
                                    latex = R"(\operatorname{tgamma1pm1})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool meromorphic = true;
  static constexpr double max_ulp = 4.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "1 for x < -1/2";
  static constexpr special_value special_values[] = {{0, 0}, {1, 0}, {inf, inf}};
  static constexpr auto partials(auto x) { return std::tuple{tgamma(x + 1) * digamma(x + 1)}; }
};

/// Gamma(1 + a) - 1 as an expression.
template <symbolic A>
constexpr auto tgamma1pm1(A a) -> made<tgamma1pm1_, A> {
  return make<tgamma1pm1_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/digamma.hpp>
#include <symwise/functions/gamma/tgamma.hpp>
