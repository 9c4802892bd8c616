#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// sqrt(x^2 + y^2) without overflow or underflow on the way; infinite where x or y is, even beside a NaN, as C has it.
struct hypot_ {
  static constexpr std::string_view name = "hypot", c = "hypot", latex = R"(\operatorname{hypot})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = {0, inf};
  static constexpr bool commutative = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 25;
  static constexpr auto canonical(auto x, auto y) -> decltype(x) {
    if (x.is_zero()) return abs(y);
    if (y.is_zero()) return abs(x);
    return {};
  }
  /// Zero at the origin alone.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return (g.at(a[0]).known & assumption::nonzero) | (g.at(a[1]).known & assumption::nonzero);
  }
  static constexpr auto partials(auto x, auto y) { return std::tuple{x / hypot(x, y), y / hypot(x, y)}; }
  template <class T>
  static T scalar(T x, T y) {
    return std::hypot(x, y);
  }
};

/// The distance of the point (x, y) from the origin as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto hypot(A x, B y) -> made<hypot_, A, B> {
  return make<hypot_>(x, y);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/abs.hpp>
