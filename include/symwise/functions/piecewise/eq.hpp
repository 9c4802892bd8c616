#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The relation "a equals b" between values, false where one of them is NaN. (`==` on expressions compares the expressions.)
struct eq_ {
  static constexpr std::string_view name = "eq", infix = "==", sympy = "Eq", c = "==", latex = "=";
  static constexpr int arity = 2;
  static constexpr value_type result = value_type::boolean;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int) {
    graph_node const& x = g.at(a[0]);
    graph_node const& y = g.at(a[1]);
    if (x.what == kind::number && y.what == kind::number && !x.infinite && !y.infinite) {
      return g.num(detail::equal_values(x.value, y.value) ? 1 : 0);
    }
    id const ordered[] = {g.before(a[1], a[0]) ? a[1] : a[0], g.before(a[1], a[0]) ? a[0] : a[1]};
    graph_node n;
    n.what = kind::function;
    n.record = detail::head<eq_>();
    n.type = result;
    return g.intern(n, ordered, 2);
  }
  template <class T>
  static bool scalar(T a, T b) {
    return a == b;
  }
  static auto simd(auto const& a, auto const& b) { return a == b; }
};

/// The relation "a equals b" as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto eq(A a, B b) -> made<eq_, A, B> {
  return make<eq_>(a, b);
}

}  // namespace symwise::inline SYMWISE_ABI
