#pragma once
#include <symwise/functions/elementary/angle.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sin_;
struct cos_;
struct acot_;

/// The cotangent cos(x) / sin(x), at 0 an infinity of its sign; NaN for infinities.  DLMF 4.14.7.
struct cot_ {
  static constexpr std::string_view name = "cot", sympy = "cot", c = "cot", latex = R"(\cot)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 32;
  using dividend = cos_;  // whose quotient it is, at poles too
  using divisor = sin_;
  /// Exact values at multiples of pi/4 that are no poles; cot(acot(u)) is u.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<acot_>()) return x.argument(0);
    int const k = detail::twelfths_of_pi(x);
    if (k < 0 || k % 3 != 0 || k % 12 == 0) return {};
    return x.number(k % 12 == 6 ? 0 : k % 12 == 3 ? 1 : -1);
  }
  static constexpr auto partials(auto x) { return std::tuple{-pow(csc(x), 2)}; }
  /// Of pi times something it is computed in half turns.
  static constexpr stability stable_for = stability::arguments;
  static constexpr auto stable(auto a) { return std::tuple{cot(pi * a) >>= 1 / tanpi(a)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    return static_cast<T>(1 / std::tan(x));
  }
};

/// The cotangent of a as an expression.
template <symbolic A>
constexpr auto cot(A a) -> made<cot_, A> {
  return make<cot_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/cos.hpp>
#include <symwise/functions/elementary/csc.hpp>
#include <symwise/functions/elementary/sin.hpp>
#include <symwise/functions/elementary/tanpi.hpp>
