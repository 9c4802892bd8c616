#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The unit step: 0 for x < 0, 1 for x > 0, 1/2 at 0; NaN for NaN. Its derivative is dirac_delta(x).  DLMF 1.16.13.
struct heaviside_ {
  static constexpr std::string_view name = "heaviside", sympy = "Heaviside", c = "heaviside", latex = R"(\theta)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(0, 1);
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 2;
  static constexpr special_value special_values[] = {{inf, 1}, {-inf, 0}};
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_zero()) return x.number(1, 2);
    if (x.is_positive()) return x.number(1);
    if (x.is_negative()) return x.number(0);
    return {};
  }
  static constexpr auto partials(auto x) { return std::tuple{dirac_delta(x)}; }
  template <class T>
  static T scalar(T x) {
    return x > 0 ? T(1) : x < 0 ? T(0) : x == 0 ? T(0.5) : x;
  }
};

/// The unit step of a as an expression.
template <symbolic A>
constexpr auto heaviside(A a) -> made<heaviside_, A> {
  return make<heaviside_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/piecewise/dirac_delta.hpp>
