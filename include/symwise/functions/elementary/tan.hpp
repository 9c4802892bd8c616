#pragma once
#include <symwise/core/record.hpp>
#include <symwise/functions/elementary/angle.hpp>

namespace symwise::inline SYMWISE_ABI {

struct atan_;

/// The tangent of an angle in radians; NaN for infinities.  DLMF 4.14.4.
struct tan_ {
  static constexpr std::string_view name = "tan", sympy = "tan", c = "tan", latex = R"(\tan)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool meromorphic = true;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 32;
  static constexpr special_value special_values[] = {{0, 0}};
  /// tan(atan(u)) is u; multiples of pi/4 that are no poles have exact values.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<atan_>()) return x.argument(0);
    int const k = detail::twelfths_of_pi(x);
    if (k < 0 || k % 3 != 0 || k % 12 == 6) return {};
    return x.number(k % 12 == 0 ? 0 : k % 12 == 3 ? 1 : -1);
  }
  /// Of pi times something it is computed in half turns.
  static constexpr auto expansion(auto x) -> decltype(x) {
    auto const turns = detail::half_turns(x);
    return turns.g != nullptr ? tanpi(turns) : turns;
  }
  static constexpr auto partials(auto x) { return std::tuple{1 + pow(tan(x), 2)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::tan(static_cast<double>(x)));
  }
};

/// The tangent of a as an expression.
template <symbolic A>
constexpr auto tan(A a) -> made<tan_, A> {
  return make<tan_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/atan.hpp>
#include <symwise/functions/elementary/tanpi.hpp>
