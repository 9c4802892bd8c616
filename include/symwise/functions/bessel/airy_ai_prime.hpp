#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The derivative of the Airy function Ai. NaN at -infinity.  DLMF 9.2.
struct airy_ai_prime_ {
  static constexpr std::string_view name = "airy_ai_prime", sympy = "airyaiprime", c = "airy_ai_prime",
                                    latex = R"(\operatorname{Ai}')";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 8.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "the amplitude |x|^(1/4)/sqrt(pi) for x < 0, not beyond -2^33";
  static constexpr special_value special_values[] = {{inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{x * airy_ai(x)}; }
};

/// airy_ai_prime(a) as an expression.
template <symbolic A>
constexpr auto airy_ai_prime(A a) -> made<airy_ai_prime_, A> {
  return make<airy_ai_prime_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/bessel/airy_ai.hpp>
