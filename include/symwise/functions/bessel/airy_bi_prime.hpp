#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The derivative of the Airy function Bi. NaN at -infinity.  DLMF 9.2.
struct airy_bi_prime_ {
  static constexpr std::string_view name = "airy_bi_prime", sympy = "airybiprime", c = "airy_bi_prime",
                                    latex = R"(\operatorname{Bi}')";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 8.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "the amplitude |x|^(1/4)/sqrt(pi) for x < 0, not beyond -2^33";
  static constexpr special_value special_values[] = {{inf, inf}};
  static constexpr auto partials(auto x) { return std::tuple{x * airy_bi(x)}; }
};

/// airy_bi_prime(a) as an expression.
template <symbolic A>
constexpr auto airy_bi_prime(A a) -> made<airy_bi_prime_, A> {
  return make<airy_bi_prime_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/bessel/airy_bi.hpp>
