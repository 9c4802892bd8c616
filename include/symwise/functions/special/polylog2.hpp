#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The dilogarithm of x <= 1, the sum of x^k / k^2, minus the integral of log(1 - t)/t from 0 to x; NaN beyond 1.  DLMF 25.12.1.
struct polylog2_ {
  static constexpr std::string_view name = "polylog2", sympy = "polylog(2, #1)", c = "polylog2",
                                    latex = R"(\operatorname{Li}_2)";
  static constexpr int arity = 1;
  static constexpr interval domain = {-inf, 1}, codomain = {-inf, 1.6449340668482265};
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 90;
  static constexpr special_value special_values[] = {{0, 0}, {-inf, -inf}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  /// pi^2/6 at 1 and -pi^2/12 at -1.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (!x.is_one() && !(x.is_integer_number() && x.numerator() == -1)) return {};
    auto const circle_ratio = decltype(x){x.g, x.g->constant(detail::head<pi_>())};
    return pow(circle_ratio, 2) / (x.is_one() ? 6 : -12);
  }
  /// -log(1 - x)/x, which is 1 at 0.
  static constexpr auto partials(auto x) { return std::tuple{1 / exprel(log1p(-x))}; }
};

/// The dilogarithm of a as an expression.
template <symbolic A>
constexpr auto polylog2(A a) -> made<polylog2_, A> {
  return make<polylog2_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/exprel.hpp>
#include <symwise/functions/elementary/log1p.hpp>
