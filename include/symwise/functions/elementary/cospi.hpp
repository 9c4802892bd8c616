#pragma once
#include <symwise/functions/elementary/half_turn.hpp>

namespace symwise::inline SYMWISE_ABI {

/// cos(pi x), exact at multiples of 1/2; NaN for infinities.  DLMF 4.14.2.
struct cospi_ {
  static constexpr std::string_view name = "cospi", sympy = "cos(pi*(#1))", c = "cospi",
                                    latex = R"(\cos\left(\pi #1\right))";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-1, 1);
  static constexpr symmetry parity = symmetry::even;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 25;
  static constexpr special_value special_values[] = {{0, 1}};
  /// Exact values at multiples of 1/6 and 1/4.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (!x.is_rational()) return {};
    int const k = detail::twelfths(x.g->value(x.node));
    if (k < 0) return {};
    return detail::exact_sine(x, (k + 6) % 24);
  }
  static constexpr auto partials(auto x) { return std::tuple{-pi * sinpi(x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(detail::half_turn(static_cast<double>(x)).cosine);
  }
};

/// The cosine of pi a as an expression.
template <symbolic A>
constexpr auto cospi(A a) -> made<cospi_, A> {
  return make<cospi_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/sinpi.hpp>
