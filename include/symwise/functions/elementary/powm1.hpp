#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// x^y - 1 without loss where x^y is beside 1; defined where pow is.
struct powm1_ {
  static constexpr std::string_view name = "powm1", sympy = "powm1", c = "powm1", latex = R"({#1}^{#2} - 1)";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 65;
  static constexpr auto partials(auto x, auto y) { return std::tuple{y * pow(x, y - 1), xlogy(pow(x, y), x)}; }
  /// Through exp and log where the power is near 1. float goes through double.
  template <class T>
  static T scalar(T base, T exponent) {
    auto const x = static_cast<double>(base);
    auto const y = static_cast<double>(exponent);
    double const log = std::log(std::abs(x));
    double const z = y * log;
    bool const is_positive = x > 0 || std::fmod(y, 2) == 0;
    if (!(std::abs(z) < 0.5) || !is_positive) return static_cast<T>(std::pow(x, y) - 1);
    double const m = std::expm1(z);
    return static_cast<T>(m + std::fma(y, log, -z) * (1 + m));
  }
};

/// x to the power y, less one, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto powm1(A x, B y) -> made<powm1_, A, B> {
  return make<powm1_>(x, y);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/xlogy.hpp>
