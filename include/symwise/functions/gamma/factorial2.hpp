#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The double factorial n (n - 2) (n - 4) ..., between the integers (2/pi)^(sin(pi x/2)^2/2) 2^(x/2) Gamma(x/2 + 1); NaN at the
/// negative even integers.  DLMF 5.4.2.
struct factorial2_ {
  static constexpr std::string_view name = "factorial2", sympy = "factorial2", c = "factorial2",
                                    latex = R"(\left(#1\right)!!)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr double max_ulp = 4.0;
  static constexpr special_value special_values[] = {{0, 1}, {-1, 1}, {inf, inf}};
  /// Exact for -21 to 33, the largest whose double factorial has 64 bits.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (!x.is_integer_number()) return {};
    auto const n = x.numerator();
    if (n > 33 || n < -21 || (n < 0 && n % 2 == 0)) return {};
    auto product = x.number(1);
    for (std::int64_t k = n; k > 1; k -= 2) product = product * k;
    for (std::int64_t k = n + 2; k < 0; k += 2) product = product / k;
    return product;
  }
  /// Positive for arguments that are not negative.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.known(a[0], assumption::nonnegative) ? facts(assumption::nonnegative) | assumption::nonzero : facts();
  }
  static constexpr auto partials(auto x) {
    return std::tuple{factorial2(x) * ((log(x.number(2)) + digamma(x / 2 + 1)) / 2 +
                                       pi * x.number(1, 4) * log(x.number(2) / pi) * sin(pi * x))};
  }
};

/// The double factorial of a as an expression.
template <symbolic A>
constexpr auto factorial2(A a) -> made<factorial2_, A> {
  return make<factorial2_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/elementary/sin.hpp>
#include <symwise/functions/gamma/digamma.hpp>
