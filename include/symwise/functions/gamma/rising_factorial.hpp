#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Pochhammer's symbol Gamma(x + n) / Gamma(x), for whole n the product x (x + 1) ... (x + n - 1); where both gammas have a pole the
/// limit for this n. NaN for infinite n.  DLMF 5.2.5.
struct rising_factorial_ {
  static constexpr std::string_view name = "rising_factorial", sympy = "RisingFactorial", c = "rising_factorial",
                                    latex = R"(\left(#1\right)_{#2})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr std::string_view aliases = "rf pochhammer";  // in formulas
  static constexpr double max_ulp = 4.0;
  /// A product for literals n of magnitude up to 4, and of numbers up to 20.
  static constexpr auto canonical(auto x, auto n) -> decltype(x) {
    if (!n.is_integer_number()) return {};
    auto const steps = n.numerator();
    auto const most = x.is_rational() ? 20 : 4;
    if (steps > most || steps < -most) return {};
    auto product = x.number(1);
    for (std::int64_t k = 0; k < steps; ++k) product = product * (x + k);
    for (std::int64_t k = steps; k < 0; ++k) product = product * (x + k);
    return steps < 0 ? 1 / product : product;
  }
  static constexpr auto partials(auto x, auto n) {
    return std::tuple{rising_factorial(x, n) * (digamma(x + n) - digamma(x)), rising_factorial(x, n) * digamma(x + n)};
  }
};

/// The rising factorial of x, n factors from x upwards, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto rising_factorial(A x, B n) -> made<rising_factorial_, A, B> {
  return make<rising_factorial_>(x, n);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/gamma/digamma.hpp>
