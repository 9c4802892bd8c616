#pragma once
#include <symwise/functions/arithmetic/operators.hpp>

#include <utility>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The sum of five numbers, of which `large` and its fellows may cancel: faithful, by sums with their rounding errors (Ogita,
/// Rump, Oishi, SIAM J. Sci. Comput. 26 (2005) 1955, algorithm 4.8 with K = 4).
template <class T>
T faithful_sum(T (&term)[5]) {
  for (int pass = 0; pass < 4; ++pass) {
    for (int k = 1; k < 5; ++k) {
      T const a = term[k - 1];
      T const b = term[k];
      T const s = a + b;
      T const v = s - a;
      term[k - 1] = (a - (s - v)) + (b - v);
      term[k] = s;
    }
  }
  return (((term[0] + term[1]) + term[2]) + term[3]) + term[4];
}

}  // namespace detail

/// Linear interpolation a + t (b - a): a at t = 0 and b at t = 1 exactly, and elsewhere as if rounded once, or nearly; also
/// where a and b are of opposite signs and cancel. An infinite a or b gives what the formula gives.
struct lerp_ {
  static constexpr std::string_view name = "lerp", sympy = "#1 + (#3)*((#2) - (#1))", c = "lerp",
                                    latex = R"(\operatorname{lerp})";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {reals, reals, reals}, codomain = reals;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 2;
  static constexpr auto partials(auto a, auto b, auto t) { return std::tuple{1 - t, t, b - a}; }
  /// The difference and its product with t in two words each, and the sum of all; large numbers are made smaller.
  template <class T>
  static T scalar(T a, T b, T t) {
    constexpr T large = sizeof(T) == 8 ? T(0x1p1000) : T(0x1p120);
    constexpr T down = sizeof(T) == 8 ? T(0x1p-60) : T(0x1p-30);
    if (t == 0) return a + t * (b / 2 - a / 2);
    if (a == 0 && b != 0) return t * b;  // with its sign also where it underflows
    T const plain = a + t * (b - a);
    T const p = a * down;
    T const q = b * down;
    bool const is_large = std::abs(a) > large || std::abs(b) > large || std::abs(t * (b - a)) > large;
    T const first = is_large ? p : a;
    T const last = is_large ? q : b;
    T const d = last - first;
    T const v = d - last;
    T const d_low = (last - (d - v)) + (-first - v);
    T const high = t * d;
    T const low = t * d_low;
    if (!std::isfinite(high)) return plain;
    if (t == 1 && b != 0) return b;
    T term[5] = {std::fma(t, d_low, -low), std::fma(t, d, -high), low, high, first};
    T const sum = detail::faithful_sum(term);
    if (sum == 0) return is_large ? sum : plain == 0 ? plain : sum;
    return is_large ? sum / down : sum;
  }
};

/// The point at t of the way from a to b as an expression.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto lerp(A a, B b, C t) -> made<lerp_, A, B, C> {
  return make<lerp_>(a, b, t);
}

}  // namespace symwise::inline SYMWISE_ABI
