#pragma once
#include <symwise/functions/arithmetic/extremum.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The smallest of its arguments, any number of them. A NaN among them is passed over, as in C's fmin. The derivative is that
/// of the smallest argument; where several tie, their mean.
struct min_ {
  static constexpr std::string_view name = "min", sympy = "Min", c = "fmin", latex = R"(\min)";
  static constexpr int arity = -1;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 1;
  static constexpr id build(graph& g, id const* a, int count) { return detail::extremum<min_>(g, a, count); }
  static constexpr bool comes_first(number const& a, number const& b) { return detail::less(a, b); }
  static constexpr id derive(graph& g, id node, id const* derivatives) {
    return detail::derivative_of_extremum(g, node, derivatives);
  }
  template <class T>
  static T scalar(T x, T y) {
    return std::fmin(x, y);
  }
  template <class B>
  static B simd(B const& x, B const& y) {
    return select((x < y) | !(y == y), x, y);  // where x is NaN it is not below y
  }
};

/// The smallest of two or more expressions.
template <class A, class B>
  requires operands<A, B>
constexpr auto min(A const& a, B const& b) -> made<min_, A, B> {
  return make<min_>(a, b);
}
template <symbolic A>
constexpr auto min(A const& a, A const& b) -> made<min_, A, A> {  // beats std::min under `using namespace std`
  return make<min_>(a, b);
}
template <class A, class B, class C, class... D>
  requires operands<A, B, C, D...>
constexpr auto min(A a, B b, C c, D... d) -> made<min_, A, B, C, D...> {
  return make<min_>(a, b, c, d...);
}

}  // namespace symwise::inline SYMWISE_ABI
