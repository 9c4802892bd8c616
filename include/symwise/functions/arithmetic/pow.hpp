#pragma once
#include <symwise/functions/arithmetic/abs.hpp>
#include <symwise/functions/elementary/exp.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The power a^b. For integer b defined everywhere (poles at 0 for b < 0), for other b on a >= 0: NaN for negative a, also
/// where b is a fraction with an odd denominator (cbrt is the real root). Integer powers are computed as products,
/// half-integer powers with sqrt.
struct pow_ {
  static constexpr std::string_view name = "pow", sympy = "Pow", c = "pow", latex = "{#1}^{#2}";
  static constexpr int arity = 2;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 65;
  static constexpr id build(graph& g, id const* a, int) {
    g.absolute = &detail::absolute;
    graph_node const& base = g.at(a[0]);
    if (base.what == kind::constant && base.record == detail::head<e_>()) {
      id const x[] = {a[1]};
      return g.call(detail::head<exp_>(), x);
    }
    return g.pow(a[0], a[1]);
  }
  /// Powers beside 1, and reciprocals that are nearly equal. A power near 1 is taken through log1p and expm1, another by itself.
  static constexpr stability stable_for = stability::sums;
  static constexpr auto stable(auto a, auto b) {
    auto const small = b * log1p(a);
    auto const defined_alike = is_positive(1 + a) || (is_number(b) && !is_integer(b));
    return std::tuple{
        (1 / a - 1 / b >>= (b - a) / (a * b)).when(shares_terms(a, b)),
        (1 / sqrt(a) - 1 / sqrt(b) >>= (b - a) / (sqrt(a) * sqrt(b) * (sqrt(a) + sqrt(b)))).when(shares_terms(a, b)),
        (1 / (1 + a) - 1 >>= -a / (1 + a)).when(!has_number(a)),
        (pow(1 + a, 2) - 1 >>= a * (2 + a)).when(!has_number(a)),
        (pow(1 + a, 3) - 1 >>= a * (3 + a * (3 + a))).when(!has_number(a)),
        (pow(1 + a, 4) - 1 >>= a * (2 + a) * (1 + pow(1 + a, 2))).when(!has_number(a)),
        (pow(1 + a, 5) - 1 >>= a * (1 + (1 + a) * (1 + (1 + a) * (1 + (1 + a) * (2 + a))))).when(!has_number(a)),
        (pow(1 + a, b) - 1 >>= select(abs(b * a) < 2, expm1(small), powm1(1 + a, b)))
            .when(is_number(b) && is_integer(b) && !has_number(a)),
        (pow(1 + a, b) - 1 >>= select(abs(small) < 1, expm1(small), powm1(1 + a, b)))
            .when(defined_alike && !has_number(a))};
  }
  template <class T>
  static T scalar(T x, T y) {
    return std::pow(x, y);
  }
};

/// a to the power b as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto pow(A a, B b) -> made<pow_, A, B> {
  return make<pow_>(a, b);
}

}  // namespace symwise::inline SYMWISE_ABI
