#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The exponential integral Ei, the principal value of the integral of exp(t)/t up to x; -infinity at 0. Accurate beside its zero
/// 0.3725074107813666 too.  DLMF 6.2.5.
struct expint_ei_ {
  static constexpr std::string_view name = "expint_ei", sympy = "Ei", c = "expint_ei", latex = R"(\operatorname{Ei})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr double max_ulp = 1.2;
  static constexpr int cost = 80;
  static constexpr special_value special_values[] = {{0, -inf}, {inf, inf}, {-inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{exp(x) / x}; }
};

/// The exponential integral Ei of a as an expression.
template <symbolic A>
constexpr auto expint_ei(A a) -> made<expint_ei_, A> {
  return make<expint_ei_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
