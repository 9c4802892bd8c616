#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>

namespace symwise::inline SYMWISE_ABI {

struct erf_;

/// The inverse of the error function on [-1, 1], infinite at both ends, NaN beyond.  DLMF 7.17.1.
struct erfinv_ {
  static constexpr std::string_view name = "erfinv", sympy = "erfinv", c = "erfinv",
                                    latex = R"(\operatorname{erf}^{-1})";
  static constexpr int arity = 1;
  static constexpr interval domain = closed(-1, 1), codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 60;
  static constexpr special_value special_values[] = {{0, 0}, {1, inf}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  /// erfinv(erf(u)) is u.
  static constexpr auto canonical(auto x) -> decltype(x) {
    return x.template is<erf_>() ? x.argument(0) : decltype(x){};
  }
  static constexpr auto partials(auto x) { return std::tuple{sqrt(pi) / 2 * exp(pow(erfinv(x), 2))}; }
};

/// The inverse error function of a as an expression.
template <symbolic A>
constexpr auto erfinv(A a) -> made<erfinv_, A> {
  return make<erfinv_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/special/erf.hpp>
