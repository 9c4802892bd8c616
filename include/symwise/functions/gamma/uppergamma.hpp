#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The upper incomplete gamma function, the integral of t^(a - 1) exp(-t) from x to infinity, for a > 0 and x >= 0.  DLMF 8.2.2.
struct uppergamma_ {
  static constexpr std::string_view name = "uppergamma", sympy = "uppergamma", c = "uppergamma", latex = R"(\Gamma)";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{0, inf, true, false}, {0, inf}}, codomain = {0, inf};
  static constexpr double max_ulp = 8.0;
  /// Elementary for a = 1 and an x that is known not to be negative.
  static constexpr auto canonical(auto a, auto x) -> decltype(x) {
    if (a.is_one() && x.is_nonnegative()) return exp(-x);
    return {};
  }
  static constexpr auto partials(auto a, auto x) { return std::tuple{no_partial{}, -pow(x, a - 1) * exp(-x)}; }
};

/// The upper incomplete gamma function of a at x as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto uppergamma(A a, B x) -> made<uppergamma_, A, B> {
  return make<uppergamma_>(a, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/expm1.hpp>
#include <symwise/functions/gamma/lowergamma.hpp>
#include <symwise/functions/gamma/tgamma.hpp>
