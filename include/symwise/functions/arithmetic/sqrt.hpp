#pragma once
#include <symwise/functions/arithmetic/pow.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The square root, canonical form x^(1/2); NaN for x < 0.
struct sqrt_ {
  static constexpr std::string_view name = "sqrt", sympy = "sqrt", c = "sqrt", latex = R"(\sqrt{#1})";
  static constexpr int arity = 1;
  static constexpr interval domain = {0, inf}, codomain = {0, inf};
  static constexpr double max_ulp = 0.5;
  static constexpr id build(graph& g, id const* a, int) {
    id const x[] = {a[0], g.num(1, 2)};
    return pow_::build(g, x, 2);
  }
  /// Roots that are nearly equal. Where both are 0 the quotient would be none.
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a, auto b) {
    auto const total = sqrt(a) + sqrt(b);
    auto const from_zero = sqrt(a) + abs(b);
    return std::tuple{
        (sqrt(1 + a) - 1 >>= sqrt1pm1(a)).when(!has_number(a)),
        sqrt(pow(a, 2) + pow(b, 2)) >>= hypot(a, b),
        1 / sqrt(pow(a, 2) + pow(b, 2)) >>= 1 / hypot(a, b),
        (sqrt(a) + b >>= (a - pow(b, 2)) / (sqrt(a) - b)).when(shares_terms(a, pow(b, 2)) && is_negative(b)),
        (sqrt(a) + b >>= select(b < 0, (a - pow(b, 2)) / from_zero, from_zero))
            .when(shares_terms(a, pow(b, 2)) && !is_nonnegative(b)),
        (sqrt(a) - sqrt(b) >>= (a - b) / total).when(shares_terms(a, b) && is_nonzero(a - b)),
        (sqrt(a) - sqrt(b) >>= select(total > 0, (a - b) / total, total)).when(shares_terms(a, b))};
  }
  template <class T>
  static T scalar(T x) {
    return std::sqrt(x);
  }
};

/// The square root of a as an expression.
template <symbolic A>
constexpr auto sqrt(A a) -> made<sqrt_, A> {
  return make<sqrt_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
