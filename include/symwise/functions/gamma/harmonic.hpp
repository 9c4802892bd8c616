#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The harmonic number 1 + 1/2 + ... + 1/n, between the integers digamma(x + 1) + gamma; NaN at negative integers.  DLMF 5.4.14.
struct harmonic_ {
  static constexpr std::string_view name = "harmonic", sympy = "harmonic", c = "harmonic", latex = R"(H)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool meromorphic = true;
  static constexpr double max_ulp = 5.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "max(1, digamma(-x)) for x < -1/2";
  static constexpr special_value special_values[] = {{0, 0}, {1, 1}, {inf, inf}};
  /// Exact for n up to 20.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (!x.is_integer_number() || x.numerator() < 0 || x.numerator() > 20) return {};
    auto total = x.number(0);
    for (std::int64_t k = 1; k <= x.numerator(); ++k) total = total + x.number(1, k);
    return total;
  }
  static constexpr auto partials(auto x) { return std::tuple{trigamma(x + 1)}; }
};

/// The harmonic number of a as an expression.
template <symbolic A>
constexpr auto harmonic(A a) -> made<harmonic_, A> {
  return make<harmonic_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/trigamma.hpp>
