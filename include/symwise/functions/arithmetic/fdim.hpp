#pragma once
#include <symwise/functions/arithmetic/operators.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The positive difference: x - y where x > y, else 0; NaN where one of them is.
struct fdim_ {
  static constexpr std::string_view name = "fdim", sympy = "Max(#1 - (#2), 0)", c = "fdim",
                                    latex = R"(\operatorname{fdim})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = {0, inf};
  static constexpr double max_ulp = 0.5;
  static constexpr int cost = 2;
  /// The difference where its sign is known.
  static constexpr auto canonical(auto x, auto y) -> decltype(x) {
    if (x.info().infinite || y.info().infinite) return {};
    auto const difference = x - y;
    if (difference.is_nonnegative()) return difference;
    if (difference.is_nonpositive()) return 0 * difference;
    return {};
  }
  static constexpr auto partials(auto x, auto y) {
    return std::tuple{select(y < x, x.number(1), x.number(0)), select(y < x, x.number(-1), x.number(0))};
  }
  template <class T>
  static T scalar(T x, T y) {
    return std::fdim(x, y);
  }
  template <class B>
  static B simd(B const& x, B const& y) {
    return select(x <= y, B(0), x - y);
  }
};

/// The positive difference of x and y as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto fdim(A x, B y) -> made<fdim_, A, B> {
  return make<fdim_>(x, y);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/piecewise/lt.hpp>
#include <symwise/functions/piecewise/select.hpp>
