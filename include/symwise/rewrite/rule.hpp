#pragma once
#include <symwise/core/condition.hpp>
#include <symwise/core/rule_list.hpp>
#include <symwise/rewrite/pattern.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Holds always.
struct always : expression_base {
  static constexpr int literal_count = 0;
  constexpr void write_literals(number*&) const {}
  static constexpr void declare(graph&) {}
  static constexpr id lower(graph&, detail::cursor&) { return -1; }
};

/// A rule, `left >>= right`, under a condition. What matches the left side becomes the right side, with what the wildcards
/// stand for in their places.
template <class L, class R, class C>
struct rule {
  L left;
  R right;
  C condition;

  /// The same rule where a condition holds of what the wildcards stand for.
  template <expression Condition>
  [[nodiscard]] constexpr rule<L, R, Condition> when(Condition c) const {
    return {left, right, c};
  }

  static constexpr int literal_count = L::literal_count + R::literal_count + C::literal_count;
  static constexpr int count = 1;
  constexpr void write_literals(number*& out) const {
    left.write_literals(out);
    right.write_literals(out);
    condition.write_literals(out);
  }
  static constexpr void declare(graph& g) {
    L::declare(g);
    R::declare(g);
    C::declare(g);
  }
  static constexpr bool varies(auto const& is_array) { return R::varies(is_array); }
  static constexpr void append(rule_list& list, detail::cursor& c) {
    id const l = L::lower(list.patterns, c);
    id const r = R::lower(list.patterns, c);
    list.add(l, r, C::lower(list.patterns, c));
  }
};

/// What matches left becomes right.
template <expression L, operand R>
  requires(!detail::is_handle<R>)
constexpr auto operator>>=(L left, R right) {
  return rule<L, detail::wrapped<R>, always>{left, detail::wrap(right), {}};
}

/// Rules in the order in which they are tried. Sets are values: a + b has the rules of both.
template <class... R>
struct rule_set {
  static constexpr int literal_count = 0;
  static constexpr int count = 0;
  constexpr void write_literals(number*&) const {}
  static constexpr void declare(graph&) {}
  static constexpr bool varies(auto const&) { return false; }
  static constexpr void append(rule_list&, detail::cursor&) {}
};
template <class H, class... T>
struct rule_set<H, T...> {
  H first;
  [[no_unique_address]] rule_set<T...> rest;

  static constexpr int literal_count = H::literal_count + rule_set<T...>::literal_count;
  static constexpr int count = 1 + sizeof...(T);
  constexpr void write_literals(number*& out) const {
    first.write_literals(out);
    rest.write_literals(out);
  }
  static constexpr void declare(graph& g) {
    H::declare(g);
    rule_set<T...>::declare(g);
  }
  static constexpr bool varies(auto const& is_array) { return H::varies(is_array) || rule_set<T...>::varies(is_array); }
  static constexpr void append(rule_list& list, detail::cursor& c) {
    H::append(list, c);
    rule_set<T...>::append(list, c);
  }
};

namespace detail {

template <class T>
inline constexpr bool is_rule = false;
template <class L, class R, class C>
inline constexpr bool is_rule<rule<L, R, C>> = true;
template <class T>
inline constexpr bool is_rule_set = false;
template <class... R>
inline constexpr bool is_rule_set<rule_set<R...>> = true;

template <class T>
struct not_a_rule {
  static_assert(sizeof(T) == 0,
                "symwise: rules(...) takes rules, left >>= right, and sets of rules; what is neither is in "
                "not_a_rule<...>");
};
template <fixed_string Name>
struct wildcard_only_on_the_right {
  static_assert(
      Name.view().empty(),
      "symwise: the right side of a rule, or its condition, has a wildcard that the left side lacks; its name is "
      "in wildcard_only_on_the_right<...>");
};
template <class Rule>
struct rule_for_everything {
  static_assert(sizeof(Rule) == 0,
                "symwise: the left side of a rule is a wildcard alone and would match everything; the rule is in "
                "rule_for_everything<...>");
};

template <class Left, fixed_string Name>
constexpr bool is_on_the_left() {
  if constexpr (Left::hold(Name.view())) {
    return true;
  } else {
    return sizeof(wildcard_only_on_the_right<Name>) == 0;
  }
}
template <class Left, fixed_string... Name>
constexpr bool check_wildcards(wildcard_names<Name...>) {
  return (is_on_the_left<Left, Name>() && ... && true);
}

/// Checks rules one by one; the first mistake is the first error.
template <class T>
struct checked_rule {
  static constexpr bool check() { return sizeof(not_a_rule<T>) == 0; }
};
template <class L, class R, class C>
struct checked_rule<rule<L, R, C>> {
  static constexpr bool check() {
    if constexpr (is_wildcard<L>) {
      return sizeof(rule_for_everything<rule<L, R, C>>) == 0;
    } else {
      return check_wildcards<wildcards_of<L>>(typename joined_names<wildcards_of<R>, wildcards_of<C>>::type{});
    }
  }
};
template <class... R>
struct checked_rule<rule_set<R...>> {
  static constexpr bool check() { return true; }
};

template <class... B>
constexpr rule_set<B...> joined_sets(rule_set<> const&, rule_set<B...> const& b) {
  return b;
}
template <class H, class... T, class... B>
constexpr rule_set<H, T..., B...> joined_sets(rule_set<H, T...> const& a, rule_set<B...> const& b) {
  return {a.first, joined_sets(a.rest, b)};
}

constexpr rule_set<> as_rule_set() { return {}; }
template <class T, class... Rest>
constexpr auto as_rule_set(T const& r, Rest const&... rest) {
  if constexpr (is_rule_set<T>) {
    return joined_sets(r, as_rule_set(rest...));
  } else {
    return joined_sets(rule_set<T>{r, {}}, as_rule_set(rest...));
  }
}

}  // namespace detail

/// A set of rules, made of rules and of other sets; tried in this order.
template <class... R>
constexpr auto rules(R... r) {
  if constexpr (!(detail::checked_rule<R>::check() && ...)) {
    return 0;
  } else {
    return detail::as_rule_set(r...);
  }
}

/// The rules of both sets, those of a first.
template <class... A, class... B>
constexpr auto operator+(rule_set<A...> const& a, rule_set<B...> const& b) {
  return detail::joined_sets(a, b);
}

}  // namespace symwise::inline SYMWISE_ABI
