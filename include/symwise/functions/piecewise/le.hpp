#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The relation a <= b between values, false where one of them is NaN. Numbers are compared when the expression is built.
struct le_ {
  static constexpr std::string_view name = "le", infix = "<=", sympy = "LessThan", c = "<=", latex = "\\le";
  static constexpr int arity = 2;
  static constexpr value_type result = value_type::boolean;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int) {
    graph_node const& x = g.at(a[0]);
    graph_node const& y = g.at(a[1]);
    if (x.what == kind::number && y.what == kind::number && !x.infinite && !y.infinite) {
      return g.num(!detail::less(y.value, x.value) ? 1 : 0);
    }
    graph_node n;
    n.what = kind::function;
    n.record = detail::head<le_>();
    n.type = result;
    return g.intern(n, a, 2);
  }
  template <class T>
  static bool scalar(T a, T b) {
    return a <= b;
  }
  static auto simd(auto const& a, auto const& b) { return a <= b; }
};

}  // namespace symwise::inline SYMWISE_ABI
