#pragma once
#include <symwise/functions/elementary/angle.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The secant 1 / cos(x); NaN for infinities.  DLMF 4.14.6.
struct sec_ {
  static constexpr std::string_view name = "sec", sympy = "sec", c = "sec", latex = R"(\sec)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::even;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 32;
  static constexpr special_value special_values[] = {{0, 1}};
  /// Exact values at multiples of pi/6 and pi/4 that are no poles.
  static constexpr auto canonical(auto x) -> decltype(x) {
    int const k = detail::twelfths_of_pi(x);
    if (k < 0 || k % 12 == 6) return {};
    return 1 / detail::exact_sine(x, (k + 6) % 24);
  }
  static constexpr auto partials(auto x) { return std::tuple{sec(x) * tan(x)}; }
  /// Of pi times something it is computed in half turns.
  static constexpr stability stable_for = stability::arguments;
  static constexpr auto stable(auto a) { return std::tuple{sec(pi * a) >>= 1 / cospi(a)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    return static_cast<T>(1 / std::cos(x));
  }
};

/// The secant of a as an expression.
template <symbolic A>
constexpr auto sec(A a) -> made<sec_, A> {
  return make<sec_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/cos.hpp>
#include <symwise/functions/elementary/cospi.hpp>
#include <symwise/functions/elementary/tan.hpp>
