#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// log |Gamma(x)|; infinite at 0 and negative integers.  DLMF 5.2.
struct lgamma_ {
  static constexpr std::string_view name = "lgamma", sympy = "loggamma", c = "lgamma", latex = R"(\log\Gamma)";
  static constexpr std::string_view aliases = "gammaln";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr double max_ulp = 2.0;
  static constexpr int cost = 100;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "max(1, lgamma(1 - x)) for x < 0";
  static constexpr special_value special_values[] = {{1, 0}, {2, 0}, {inf, inf}};
  static constexpr auto partials(auto x) { return std::tuple{digamma(x)}; }
  /// float goes through double. lgamma writes the sign to a global variable, which threads must not.
  template <class T>
  static T scalar(T x) {
    auto const v = static_cast<double>(x);
#if defined(__GLIBC__) && defined(_DEFAULT_SOURCE)
    int sign = 0;
    return static_cast<T>(::lgamma_r(v, &sign));
#else
    return static_cast<T>(std::lgamma(v));
#endif
  }
};

/// The logarithm of |Gamma(a)| as an expression.
template <symbolic A>
constexpr auto lgamma(A a) -> made<lgamma_, A> {
  return make<lgamma_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/digamma.hpp>
