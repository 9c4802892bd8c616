#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// sqrt(x^2 + y^2) without overflow or underflow on the way; infinite where x or y is, even beside a NaN, as C has it.
struct hypot_ {
  static constexpr std::string_view name = "hypot", c = "hypot", latex = R"(\operatorname{hypot})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = {0, inf};
  static constexpr double max_ulp = 1.0;
  /// Either order of the arguments is the same expression.
  static constexpr auto canonical(auto x, auto y) -> decltype(x) {
    if (x.is_zero()) return abs(y);
    if (y.is_zero()) return abs(x);
    if (x.g->before(y.node, x.node)) return hypot(y, x);
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
  /// The larger argument is brought near to 1 where its square would overflow or lose digits.
  template <class B>
  static B simd(B const& x, B const& y) {
    using T = typename B::value_type;
    using limits = std::numeric_limits<T>;
    constexpr T huge = sizeof(T) == 8 ? T(0x1p510) : T(0x1p62);
    constexpr T tiny = sizeof(T) == 8 ? T(0x1p-450) : T(0x1p-50);
    constexpr T step = sizeof(T) == 8 ? T(0x1p550) : T(0x1p74);
    B const p = abs(x), q = abs(y);
    B const a = select(p < q, q, p), b = select(p < q, p, q), one(T(1));
    B const down = select(a > B(huge), B(1 / step), select(a < B(tiny), B(step), one));
    B const up = select(a > B(huge), B(step), select(a < B(tiny), B(1 / step), one));
    B const u = a * down, v = b * down;
    B const h = sqrt(fma(u, u, v * v)) * up;
    B const infinity(limits::infinity());
    return select((p == infinity) | (q == infinity), infinity, h);
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
