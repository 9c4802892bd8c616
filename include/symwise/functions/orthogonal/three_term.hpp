#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// x y - z, a step of a three-term recurrence: its operands stay as they are, since the terms of a sum that is multiplied out
/// cancel where the recurrence does not.
struct three_term_ {
  static constexpr std::string_view name = "three_term", sympy = "(#1)*(#2) - #3", c = "three_term",
                                    latex = R"(\operatorname{three\_term})";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {reals, reals, reals}, codomain = reals;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "|x y|";
  /// Numbers are computed.
  static constexpr auto canonical(auto x, auto y, auto z) -> decltype(x) {
    if (x.is_number() && y.is_number() && z.is_number()) return x * y - z;
    return {};
  }
  static constexpr auto partials(auto x, auto y, auto z) { return std::tuple{y, x, z.number(-1)}; }
  template <class T>
  static T scalar(T x, T y, T z) {
    return x * y - z;
  }
  static auto simd(auto const& x, auto const& y, auto const& z) { return fms(x, y, z); }
};

/// x y - z as an expression that is computed as written.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto three_term(A x, B y, C z) -> made<three_term_, A, B, C> {
  return make<three_term_>(x, y, z);
}

}  // namespace symwise::inline SYMWISE_ABI
