#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The logarithmic integral Ei(log x) of x >= 0, the principal value of the integral of 1/log(t) from 0 to x: -infinity at 1.
/// Accurate beside its zero 1.451369234883381 too.  DLMF 6.2.8.
struct logint_ {
  static constexpr std::string_view name = "logint", sympy = "li", c = "logint", latex = R"(\operatorname{li})";
  static constexpr int arity = 1;
  static constexpr interval domain = {0, inf}, codomain = reals;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 90;
  static constexpr special_value special_values[] = {{0, 0}, {1, -inf}, {inf, inf}};
  static constexpr auto partials(auto x) { return std::tuple{1 / log(x)}; }
};

/// The logarithmic integral of a as an expression.
template <symbolic A>
constexpr auto logint(A a) -> made<logint_, A> {
  return make<logint_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/log.hpp>
