#pragma once
#include <symwise/core/record.hpp>
#include <symwise/functions/elementary/angle.hpp>

namespace symwise::inline SYMWISE_ABI {

struct cos_;

/// The sine of an angle in radians; NaN for infinities.  DLMF 4.14.1.
struct sin_ {
  static constexpr std::string_view name = "sin", sympy = "sin", c = "sin", latex = R"(\sin)";
  static constexpr int arity = 1;
  using joint = cos_;  // evaluated together
  static constexpr interval domain = reals, codomain = closed(-1, 1);
  static constexpr bool analytic = true;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 25;
  static constexpr special_value special_values[] = {{0, 0}};
  /// Exact values at multiples of pi/6 and pi/4.
  static constexpr auto canonical(auto x) -> decltype(x) {
    int const k = detail::twelfths_of_pi(x);
    if (k < 0) return {};
    return detail::exact_sine(x, k);
  }
  /// Of pi times something it is computed in half turns.
  static constexpr auto expansion(auto x) -> decltype(x) {
    auto const turns = detail::half_turns(x);
    return turns.g != nullptr ? sinpi(turns) : turns;
  }
  static constexpr auto partials(auto x) { return std::tuple{cos(x)}; }
  /// Sines that are nearly equal; by parity the difference may stand as a sum.
  static constexpr stability stable_for = stability::both | stability::products;
  static constexpr auto stable(auto a, auto b) {
    return std::tuple{(sin(a) - sin(b) >>= 2 * cos((a + b) / 2) * sin((a - b) / 2)).when(shares_terms(a, b)),
                      (sin(a) + sin(b) >>= 2 * sin((a + b) / 2) * cos((a - b) / 2)).when(shares_terms(a, -b)),
                      sin(a) - a >>= sinmx(a),
                      1 - pow(sin(a), 2) >>= pow(cos(a), 2),
                      cos(a) / a - sin(a) / pow(a, 2) >>= -spherical_j(1, a),
                      sin(a) / pow(a, 3) - cos(a) / pow(a, 2) >>= (sinc(a) + spherical_j(2, a)) / 3,
                      sin(a) / a >>= sinc(a),
                      sin(pi * a) >>= sinpi(a)};
  }
  template <class T>
  static T scalar(T x) {
    return std::sin(x);
  }
};

/// The sine of a as an expression.
template <symbolic A>
constexpr auto sin(A a) -> made<sin_, A> {
  return make<sin_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/bessel/spherical_j.hpp>
#include <symwise/functions/elementary/cos.hpp>
#include <symwise/functions/elementary/sinmx.hpp>
#include <symwise/functions/elementary/sinpi.hpp>
