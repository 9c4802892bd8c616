#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The binomial coefficient Gamma(n + 1) / (Gamma(k + 1) Gamma(n - k + 1)), for whole k from 0 n (n - 1) ... (n - k + 1) / k! and for
/// negative whole k 0, as SymPy has it; NaN where n is a negative integer and k no integer.  DLMF 1.2.1.
struct binomial_ {
  static constexpr std::string_view name = "binomial", sympy = "binomial", c = "binomial", latex = R"(\binom{#1}{#2})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 4.0;
  /// 1, n and 0 for k = 0, 1 and below; exact for numbers as long as they have 64 bits.
  static constexpr auto canonical(auto n, auto k) -> decltype(n) {
    if (!k.is_integer_number()) return {};
    if (k.numerator() < 0) return n.number(0);
    if (k.is_zero()) return n.number(1);
    if (k.is_one()) return n;
    if (!n.is_integer_number()) return {};
    auto const top = n.numerator();
    auto const chosen = top >= 0 && k.numerator() > top / 2 ? top - k.numerator() : k.numerator();
    if (top >= 0 && k.numerator() > top) return n.number(0);
    if (chosen > 1000) return {};
    std::int64_t product = 1;
    for (std::int64_t j = 1; j <= chosen; ++j) {
      auto const factor = top - chosen + j;
      auto const size = product < 0 ? -product : product;
      auto const factor_size = factor < 0 ? -factor : factor;
      if (factor_size != 0 && size > (std::int64_t{1} << 62) / factor_size) return {};
      product = product * factor / j;
    }
    return n.number(product);
  }
  static constexpr auto partials(auto n, auto k) {
    return std::tuple{binomial(n, k) * (digamma(n + 1) - digamma(n - k + 1)),
                      binomial(n, k) * (digamma(n - k + 1) - digamma(k + 1))};
  }
};

/// The binomial coefficient n over k as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto binomial(A n, B k) -> made<binomial_, A, B> {
  return make<binomial_>(n, k);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/digamma.hpp>
