#pragma once
#include <symwise/core/expression.hpp>

#include <array>
#include <tuple>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// A rule between nodes of a graph of patterns: what a record writes as `erf(-x) >>= -erf(x)`.
struct node_rule {
  handle left;
  handle right;
  handle condition;

  /// The same rule, for what the condition holds of.
  [[nodiscard]] constexpr node_rule when(handle c) const { return {left, right, c}; }
};

/// left becomes right.
template <class R>
  requires operand<R>
constexpr node_rule operator>>=(handle left, R const& right) {
  return {left, handle{left.g, detail::to_id(*left.g, right)}, {}};
}

/// Rules in the order in which they are tried, over a graph of patterns.
class rule_list {
 public:
  struct entry {
    id left;
    id right;
    id condition = -1;  ///< none
  };
  graph patterns;
  std::vector<entry> rules;

  constexpr void add(id left, id right, id condition = -1) {
    // c L becoming R is L becoming R/c: a product is matched without its coefficient.
    number const c = patterns.coefficient(left);
    if (patterns.at(left).what == kind::product && patterns.is_number(patterns.operand(left, 0))) {
      right = patterns.scale(detail::reciprocal(c), right);
      detail::sequence<id> factors(patterns.operands(left).begin() + 1, patterns.operands(left).end());
      left = factors.size() == 1 ? factors[0] : patterns.store(kind::product, factors);
    }
    rules.push_back({left, right, condition});
  }
  constexpr void add(node_rule const& r) { add(r.left.node, r.right.node, r.condition.node); }
};

namespace detail {

/// Gives a record's rules the wildcards that they ask for: up to four, a, b, c and d.
template <int N, class F>
constexpr auto with_wildcards(graph& g, F const& f) {
  constexpr std::array<std::string_view, 4> names = {"a", "b", "c", "d"};
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return f(handle{&g, g.wildcard(names[I])}...);
  }(std::make_index_sequence<static_cast<std::size_t>(N)>{});
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
