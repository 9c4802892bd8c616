#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The Airy function Bi, the solution of y'' = x y that grows for x > 0.  DLMF 9.2.
struct airy_bi_ {
  static constexpr std::string_view name = "airy_bi", sympy = "airybi", c = "airy_bi", latex = R"(\operatorname{Bi})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 8.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "the amplitude |x|^(-1/4)/sqrt(pi) for x < 0, not beyond -2^33";
  static constexpr special_value special_values[] = {{inf, inf}, {-inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{airy_bi_prime(x)}; }
};

/// airy_bi(a) as an expression.
template <symbolic A>
constexpr auto airy_bi(A a) -> made<airy_bi_, A> {
  return make<airy_bi_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/bessel/airy_bi_prime.hpp>
