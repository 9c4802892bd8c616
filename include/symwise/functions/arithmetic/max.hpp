#pragma once
#include <symwise/functions/arithmetic/extremum.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The largest of its arguments, any number of them. A NaN among them is passed over, as in C's fmax. The derivative is that
/// of the largest argument; where several tie, their mean.
struct max_ {
  static constexpr std::string_view name = "max", sympy = "Max", c = "fmax", latex = R"(\max)";
  static constexpr int arity = -1;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 1;
  static constexpr id build(graph& g, id const* a, int count) { return detail::extremum<max_>(g, a, count); }
  static constexpr bool comes_first(number const& a, number const& b) { return detail::less(b, a); }
  static constexpr id derive(graph& g, id node, id const* derivatives) {
    return detail::derivative_of_extremum(g, node, derivatives);
  }
  template <class T>
  static T scalar(T x, T y) {
    return std::fmax(x, y);
  }
  template <class B>
  static B simd(B const& x, B const& y) {
    return select((x > y) | !(y == y), x, y);  // where x is NaN it is not above y
  }
};

/// The largest of two or more expressions.
template <class A, class B>
  requires operands<A, B>
constexpr auto max(A const& a, B const& b) -> made<max_, A, B> {
  return make<max_>(a, b);
}
template <symbolic A>
constexpr auto max(A const& a, A const& b) -> made<max_, A, A> {  // beats std::max under `using namespace std`
  return make<max_>(a, b);
}
template <class A, class B, class C, class... D>
  requires operands<A, B, C, D...>
constexpr auto max(A a, B b, C c, D... d) -> made<max_, A, B, C, D...> {
  return make<max_>(a, b, c, d...);
}

}  // namespace symwise::inline SYMWISE_ABI
