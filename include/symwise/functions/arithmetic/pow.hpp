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
  static constexpr id build(graph& g, id const* a, int) {
    g.absolute = &detail::absolute;
    graph_node const& base = g.at(a[0]);
    if (base.what == kind::constant && base.record == detail::head<e_>()) {
      id const x[] = {a[1]};
      return g.call(detail::head<exp_>(), x);
    }
    return g.pow(a[0], a[1]);
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
