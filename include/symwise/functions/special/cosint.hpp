#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The cosine integral of x >= 0, -1 times the integral of cos(t)/t from x on: -infinity at 0.  DLMF 6.2.11.
struct cosint_ {
  static constexpr std::string_view name = "cosint", sympy = "Ci", c = "cosint", latex = R"(\operatorname{Ci})";
  static constexpr int arity = 1;
  static constexpr interval domain = {0, inf}, codomain = {-inf, 0.48};
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "1/x for x > 1";
  static constexpr int cost = 80;
  static constexpr special_value special_values[] = {{0, -inf}, {inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{cos(x) / x}; }
};

/// The cosine integral of a as an expression.
template <symbolic A>
constexpr auto cosint(A a) -> made<cosint_, A> {
  return make<cosint_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/cos.hpp>
