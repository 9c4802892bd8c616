#pragma once
#include <symwise/functions/arithmetic/pow.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The reciprocal of the square root, x^(-1/2), with less error than a root and a division; NaN for x < 0, an infinity of its
/// sign at 0.
struct rsqrt_ {
  static constexpr std::string_view name = "rsqrt", sympy = "1/sqrt(#1)", c = "rsqrt", latex = R"(\frac{1}{\sqrt{#1}})";
  static constexpr int arity = 1;
  static constexpr interval domain = {0, inf}, codomain = reals;
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 18;
  static constexpr special_value special_values[] = {{1, 1}, {inf, 0}};
  /// Squares of rational numbers.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (!x.is_rational() || x.numerator() <= 0) return {};
    auto const p = detail::exact_root(x.numerator(), 2);
    auto const q = detail::exact_root(x.denominator(), 2);
    return p > 0 && q > 0 ? x.number(q, p) : decltype(x){};
  }
  /// Positive where the argument is.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.known(a[0], assumption::positive) ? facts(assumption::nonnegative) : facts();
  }
  static constexpr auto partials(auto x) { return std::tuple{-pow(rsqrt(x), 3) / 2}; }
  /// The quotient is corrected by the rounding errors of root and division. float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (!(x > 0 && std::isfinite(x)) || sizeof(T) < sizeof(double)) return static_cast<T>(1 / std::sqrt(x));
    if (x < 0x1p-900) return static_cast<T>(0x1p100 * scalar(x * 0x1p200));
    double const root = std::sqrt(x);
    double const y = 1 / root;
    double const lost = std::fma(-root, root, x);
    return static_cast<T>(std::fma(y, std::fma(-root, y, 1.0) - y * lost * y / 2, y));
  }
};

/// The reciprocal of the square root of a as an expression.
template <symbolic A>
constexpr auto rsqrt(A a) -> made<rsqrt_, A> {
  return make<rsqrt_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
