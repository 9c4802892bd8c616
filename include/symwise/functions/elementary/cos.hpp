#pragma once
#include <symwise/core/record.hpp>
#include <symwise/functions/elementary/angle.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sin_;

/// The cosine of an angle in radians; NaN for infinities.  DLMF 4.14.2.
struct cos_ {
  static constexpr std::string_view name = "cos", sympy = "cos", c = "cos", latex = R"(\cos)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-1, 1);
  static constexpr bool analytic = true;
  static constexpr symmetry parity = symmetry::even;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 25;
  static constexpr special_value special_values[] = {{0, 1}};
  /// Exact values at multiples of pi/6 and pi/4.
  static constexpr auto canonical(auto x) -> decltype(x) {
    int const k = detail::twelfths_of_pi(x);
    if (k < 0) return {};
    return detail::exact_sine(x, (k + 6) % 24);
  }
  /// Of pi times something it is computed in half turns.
  static constexpr auto expansion(auto x) -> decltype(x) {
    auto const turns = detail::half_turns(x);
    return turns.g != nullptr ? cospi(turns) : turns;
  }
  static constexpr auto partials(auto x) { return std::tuple{-sin(x)}; }
  /// Cosines that are nearly equal.
  static constexpr stability stable_for = stability::both;
  static constexpr auto stable(auto a, auto b) {
    return std::tuple{cos(a) - 1 >>= cosm1(a), 1 - pow(cos(a), 2) >>= pow(sin(a), 2),
                      (cos(a) - cos(b) >>= -2 * sin((a + b) / 2) * sin((a - b) / 2)).when(shares_terms(a, b)),
                      cos(pi * a) >>= cospi(a)};
  }
  template <class T>
  static T scalar(T x) {
    return std::cos(x);
  }
};

/// The cosine of a as an expression.
template <symbolic A>
constexpr auto cos(A a) -> made<cos_, A> {
  return make<cos_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/cospi.hpp>
#include <symwise/functions/elementary/sin.hpp>
