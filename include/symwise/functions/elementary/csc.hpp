#pragma once
#include <symwise/functions/elementary/angle.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sin_;

/// The cosecant 1 / sin(x), at 0 an infinity of its sign; NaN for infinities.  DLMF 4.14.5.
struct csc_ {
  static constexpr std::string_view name = "csc", sympy = "csc", c = "csc", latex = R"(\csc)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 32;
  using divisor = sin_;  // 1 over which it is, at poles too
  /// Exact values at multiples of pi/6 and pi/4 that are no poles.
  static constexpr auto canonical(auto x) -> decltype(x) {
    int const k = detail::twelfths_of_pi(x);
    if (k < 0 || k % 12 == 0) return {};
    return 1 / detail::exact_sine(x, k);
  }
  static constexpr auto partials(auto x) { return std::tuple{-csc(x) * cot(x)}; }
  /// Of pi times something it is computed in half turns.
  static constexpr stability stable_for = stability::arguments;
  static constexpr auto stable(auto a) { return std::tuple{csc(pi * a) >>= 1 / sinpi(a)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    return static_cast<T>(1 / std::sin(x));
  }
};

/// The cosecant of a as an expression.
template <symbolic A>
constexpr auto csc(A a) -> made<csc_, A> {
  return make<csc_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/cot.hpp>
#include <symwise/functions/elementary/sin.hpp>
#include <symwise/functions/elementary/sinpi.hpp>
