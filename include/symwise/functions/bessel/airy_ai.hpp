#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The Airy function Ai, the solution of y'' = x y that falls for x > 0.  DLMF 9.2.
struct airy_ai_ {
  static constexpr std::string_view name = "airy_ai", sympy = "airyai", c = "airy_ai", latex = R"(\operatorname{Ai})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-0.5, 0.54);
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 8.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "the amplitude |x|^(-1/4)/sqrt(pi) for x < 0, not beyond -2^33";
  static constexpr special_value special_values[] = {{inf, 0}, {-inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{airy_ai_prime(x)}; }
};

/// airy_ai(a) as an expression.
template <symbolic A>
constexpr auto airy_ai(A a) -> made<airy_ai_, A> {
  return make<airy_ai_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/bessel/airy_ai_prime.hpp>
