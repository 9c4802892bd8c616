#pragma once
#include <symwise/core/record.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// select(c, a, b): a where c holds, else b. Nothing of the branch not taken reaches the result, neither NaN nor infinity.
struct select_ {
  static constexpr std::string_view
      name = "select",
      sympy = "Piecewise((#2, #1), (#3, True))", c = "(#1 ? #2 : #3)",
      latex = R"(\begin{cases}{{#2}} & \text{for } {{#1}} \\ {{#3}} & \text{otherwise}\end{cases})", aliases = "ITE";
  static constexpr int arity = 3;
  static constexpr int conditions = 1;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int) {
    if (a[1] == a[2]) return a[1];
    graph_node const& condition = g.at(a[0]);
    if (condition.what == kind::number) return g.value(a[0]).is_zero() ? a[2] : a[1];
    // A NaN for "nowhere defined" says nothing against the sign of the rest.
    facts const first = g.at(a[1]).known;
    return g.store(detail::head<select_>(), id_list(a, a + 3), undefined(g, a[2]) ? first : first & g.at(a[2]).known);
  }
  static constexpr bool undefined(graph const& g, id ex) {
    return g.is_number(ex) && !g.value(ex).exact && g.value(ex).v != g.value(ex).v;
  }
  /// The derivative of either branch, chosen by the same condition.
  static constexpr id derive(graph& g, id node, id const* d) {
    auto branch = [&](int k) {
      if (d[k] >= 0) return d[k];
      return undefined(g, g.operand(node, k)) ? g.operand(node, k) : g.num(0);
    };
    id const x[] = {g.operand(node, 0), branch(1), branch(2)};
    return build(g, x, 3);
  }
  template <class T>
  static T scalar(bool condition, T a, T b) {
    return condition ? a : b;
  }
  static auto simd(auto const& condition, auto const& a, auto const& b) { return select(condition, a, b); }
};

/// a where the condition holds, else b.
template <symbolic C, class A, class B>
  requires operands<C, A, B>
constexpr auto select(C condition, A a, B b) -> made<select_, C, A, B> {
  return make<select_>(condition, a, b);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
