#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The reciprocal of the gamma function, entire: 0 at the poles of gamma, NaN at -infinity.  DLMF 5.2.1.
struct rgamma_ {
  static constexpr std::string_view name = "rgamma", sympy = "1/gamma(#1)", c = "rgamma", latex = R"(\frac{1}{\Gamma})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr double max_ulp = 1.5;
  static constexpr special_value special_values[] = {{1, 1}, {2, 1}, {-1, 0}, {inf, 0}};
  /// 0 at 0 and the negative integers, 1/(n - 1)! for n up to 21.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (!x.is_integer_number() || x.numerator() > 21) return {};
    if (x.numerator() <= 0) return x.number(0);
    return 1 / factorial(x.number(x.numerator() - 1));
  }
  /// Positive for positive arguments.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.known(a[0], assumption::positive) ? facts(assumption::nonnegative) : facts();
  }
  static constexpr auto partials(auto x) { return std::tuple{-rgamma(x) * digamma(x)}; }
};

/// The reciprocal of the gamma function of a as an expression.
template <symbolic A>
constexpr auto rgamma(A a) -> made<rgamma_, A> {
  return make<rgamma_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/gamma/digamma.hpp>
#include <symwise/functions/gamma/factorial.hpp>
