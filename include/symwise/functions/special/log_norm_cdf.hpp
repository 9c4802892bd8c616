#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The logarithm of the normal probability up to x; -x^2/2 - log(-x sqrt(2 pi)) far to the left, where norm_cdf underflows.
/// DLMF 7.20.1, 7.12.1.
struct log_norm_cdf_ {
  static constexpr std::string_view name = "log_norm_cdf", sympy = "log(erfc(-(#1)/sqrt(2))/2)", c = "log_norm_cdf",
                                    latex = R"(\log\Phi)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {-inf, 0};
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 2.5;
  static constexpr int cost = 80;
  static constexpr special_value special_values[] = {{inf, 0}, {-inf, -inf}};
  /// log(1/2) at 0.
  static constexpr auto canonical(auto x) -> decltype(x) { return x.is_zero() ? -log(x.number(2)) : decltype(x){}; }
  /// The quotient norm_pdf / norm_cdf, which does not become 0/0.
  static constexpr auto partials(auto x) { return std::tuple{sqrt(2 / pi) / erfcx(-x / sqrt(x.number(2)))}; }
};

/// The logarithm of the normal probability up to that of a as an expression.
template <symbolic A>
constexpr auto log_norm_cdf(A a) -> made<log_norm_cdf_, A> {
  return make<log_norm_cdf_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/special/erfcx.hpp>
