#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The gamma function; at 0 an infinity of the sign of the zero, NaN at negative integers.  DLMF 5.2.1.
struct tgamma_ {
  static constexpr std::string_view name = "tgamma", sympy = "gamma", c = "tgamma", latex = R"(\Gamma)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool meromorphic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 80;
  static constexpr special_value special_values[] = {{inf, inf}};
  /// Gamma(n + 1) = n! for n up to 20, Gamma(1/2) = sqrt(pi).
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (!x.is_rational()) return {};
    if (x.denominator() == 1 && x.numerator() >= 1 && x.numerator() <= 21)
      return factorial(x.number(x.numerator() - 1));
    if (x.numerator() == 1 && x.denominator() == 2) return sqrt(decltype(x){x.g, x.g->constant(detail::head<pi_>())});
    return {};
  }
  /// Positive for positive arguments.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.known(a[0], assumption::positive) ? facts(assumption::nonnegative) | assumption::nonzero : facts();
  }
  static constexpr auto partials(auto x) { return std::tuple{tgamma(x) * digamma(x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::tgamma(static_cast<double>(x)));
  }
};

/// The gamma function of a as an expression.
template <symbolic A>
constexpr auto tgamma(A a) -> made<tgamma_, A> {
  return make<tgamma_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sqrt.hpp>
#include <symwise/functions/gamma/digamma.hpp>
#include <symwise/functions/gamma/factorial.hpp>
