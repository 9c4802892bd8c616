#pragma once
#include <symwise/rewrite/rule.hpp>
#include <symwise/rewrite/simplify.hpp>
#include <symwise/rewrite/strategy.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// The rules of a type, with their numbers, as a source of tables.
template <class Rules, auto Literals, int Offset>
struct rules_of_type {
  static constexpr void append(rule_list& list) {
    cursor c{Literals.value + Offset, nullptr};
    Rules::append(list, c);
  }
};

/// Rewrites in a graph, with tables that are frozen already.
constexpr id rewritten(graph& g, id ex, rule_view const& table, strategy how) {
  if (g.as_written) return ex;
  return rewriter(g, std::span(&table, 1), how.limit)(ex, how.way);
}

template <class Rules>
constexpr id rewritten(graph& g, id ex, cursor& rules_from, strategy how) {
  if (g.as_written) return ex;
  rule_list list;
  Rules::append(list, rules_from);
  rule_table const table(list);
  return rewritten(g, ex, table.view(), how);
}

}  // namespace detail

/// E rewritten by rules.
template <class E, class Rules>
struct rewriting : detail::transformation<rewriting<E, Rules>, E> {
  E inner;
  Rules rules;
  literal way;
  literal limit;

  using inner_type = E;
  static constexpr int literal_count = E::literal_count + Rules::literal_count + 2;
  static constexpr int size = 2 * E::size + 8;
  constexpr void write_literals(number*& out) const {
    inner.write_literals(out);
    rules.write_literals(out);
    way.write_literals(out);
    limit.write_literals(out);
  }
  static constexpr void declare(graph& g) {
    E::declare(g);
    Rules::declare(g);
  }
  static constexpr bool varies(auto const& is_array) { return E::varies(is_array) || Rules::varies(is_array); }

  static constexpr strategy taken(number const* literals) {
    return {static_cast<strategy::order>(literals[Rules::literal_count].p),
            static_cast<int>(literals[Rules::literal_count + 1].p)};
  }
  static constexpr id transform(graph& g, id ex, detail::cursor& c) {
    strategy const how = taken(c.literals);
    id const r = detail::rewritten<Rules>(g, ex, c, how);
    c.literals += 2;
    return r;
  }
  /// The same with all literals as a constant: the tables are frozen once for every use of the rules.
  template <auto Literals>
  static constexpr id transform_frozen(graph& g, id ex) {
    using table = detail::frozen_rules_of<detail::rules_of_type<Rules, Literals, E::literal_count>>;
    return detail::rewritten(g, ex, table::view(), taken(Literals.value + E::literal_count));
  }
};

namespace detail {

template <class T>
struct not_a_set_of_rules {
  static_assert(
      sizeof(T) == 0,
      "symwise: rewrite(e, rules) and simplify(e, rules) take a set of rules, rules(left >>= right, ...); what is "
      "no set is in not_a_set_of_rules<...>");
};

template <expression E, class Rules>
constexpr auto made_rewriting(E ex, Rules const& rules, strategy how) {
  return rewriting<E, Rules>{
      {}, ex, rules, literal{{}, integer(static_cast<std::int64_t>(how.way))}, literal{{}, integer(how.limit)}};
}

}  // namespace detail

/// e rewritten by rules, in the order of a strategy; where none is given, until no rule matches anywhere. In `function` each
/// rewriting is a constant expression of its own.
template <expression E, class Rules>
constexpr auto rewrite(E ex, Rules rules, strategy how = innermost) {
  if constexpr (detail::is_rule_set<Rules> || detail::is_rule<Rules>) {
    return detail::made_rewriting(ex, detail::as_rule_set(rules), how);
  } else {
    return sizeof(detail::not_a_set_of_rules<Rules>);
  }
}

/// A node of a graph rewritten by rules, also at run time. Where the strategy's limit is hit the graph has a problem,
/// `fault::too_many_steps`.
template <class... R>
constexpr handle rewrite(handle ex, rule_set<R...> const& rules, strategy how = innermost) {
  number literals[static_cast<std::size_t>(rule_set<R...>::literal_count) + 1];
  number* out = literals;
  rules.write_literals(out);
  detail::cursor c{literals, nullptr};
  return {ex.g, detail::rewritten<rule_set<R...>>(*ex.g, ex.node, c, how)};
}

/// E rewritten by rules, where that leaves no more operations.
template <class E, class Rules>
struct simplified_by : detail::transformation<simplified_by<E, Rules>, E> {
  E inner;
  Rules rules;

  using inner_type = E;
  static constexpr int literal_count = E::literal_count + Rules::literal_count;
  static constexpr int size = 2 * E::size + 8;
  constexpr void write_literals(number*& out) const {
    inner.write_literals(out);
    rules.write_literals(out);
  }
  static constexpr void declare(graph& g) {
    E::declare(g);
    Rules::declare(g);
  }
  static constexpr bool varies(auto const& is_array) { return E::varies(is_array) || Rules::varies(is_array); }
  static constexpr id better(graph& g, id before, id after) {
    detail::cursor none;
    id const plain = simplified<E>::transform(g, before, none);
    id const other = simplified<E>::transform(g, after, none);
    return detail::operations_in(g, other) < detail::operations_in(g, plain) ? other : plain;
  }
  static constexpr id transform(graph& g, id ex, detail::cursor& c) {
    id const after = detail::rewritten<Rules>(g, ex, c, innermost);
    return g.as_written ? ex : better(g, ex, after);
  }
  template <auto Literals>
  static constexpr id transform_frozen(graph& g, id ex) {
    using table = detail::frozen_rules_of<detail::rules_of_type<Rules, Literals, E::literal_count>>;
    return g.as_written ? ex : better(g, ex, detail::rewritten(g, ex, table::view(), innermost));
  }
};

/// e simplified by rules too; the result never has more operations than simplify(e).
template <expression E, class Rules>
constexpr auto simplify(E ex, Rules rules) {
  if constexpr (detail::is_rule_set<Rules> || detail::is_rule<Rules>) {
    using set = decltype(detail::as_rule_set(rules));
    return simplified_by<E, set>{{}, ex, detail::as_rule_set(rules)};
  } else {
    return sizeof(detail::not_a_set_of_rules<Rules>);
  }
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
