#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>
#include <symwise/rewrite/common_factors.hpp>
#include <symwise/rewrite/densities.hpp>
#include <symwise/rewrite/stable_records.hpp>
#include <symwise/rewrite/strategy.hpp>
#include <symwise/rewrite/transformed.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// Appends the rules of a record.
template <class R>
constexpr void stable_rules_of(rule_list& list) {
  auto const append = [&list](auto... wildcard) {
    std::apply([&list](auto const&... rule) { (list.add(rule), ...); }, R::stable(wildcard...));
  };
  if constexpr (requires(handle a) { R::stable(a); }) {
    with_wildcards<1>(list.patterns, append);
  } else if constexpr (requires(handle a) { R::stable(a, a); }) {
    with_wildcards<2>(list.patterns, append);
  } else if constexpr (requires(handle a) { R::stable(a, a, a); }) {
    with_wildcards<3>(list.patterns, append);
  } else {
    with_wildcards<4>(list.patterns, append);
  }
}

/// The record whose rules are about a factor of a term: a function's own, of powers that of roots or that of all others.
template <class Nodes>
constexpr record_info const* keeper_of(Nodes const& nodes, int factor) {
  auto const& n = nodes.at(factor);
  if (n.what == kind::function) return concerns(n.record->stable_for, stability::sums) ? n.record : nullptr;
  if (n.what != kind::power) return nullptr;
  int const exponent = nodes.operand(factor, 1);
  bool const numeric = nodes.at(exponent).what == kind::number;
  if (numeric && nodes.value(exponent) == ratio(1, 2)) return head<sqrt_>();
  auto const& base = nodes.at(nodes.operand(factor, 0));
  if (numeric && base.what == kind::function && nodes.value(exponent) == integer(2)) {
    return concerns(base.record->stable_for, stability::sums) ? base.record : nullptr;
  }
  bool const below = numeric && nodes.value(exponent).is_negative();
  return below || base.what == kind::sum ? head<pow_>() : nullptr;
}

/// Is a node a power with this exponent?
template <class Nodes>
constexpr bool is_power_of(Nodes const& nodes, int node, number const& exponent) {
  if (nodes.at(node).what != kind::power) return false;
  int const e = nodes.operand(node, 1);
  return nodes.at(e).what == kind::number && nodes.value(e) == exponent;
}

/// The factors of a term, without its numeric coefficient.
template <class Nodes>
struct term_factors {
  Nodes const& nodes;
  int term;
  int first;
  int count;
  number coefficient;

  constexpr term_factors(Nodes const& all, int of)
      : nodes(all), term(of), first(-1), count(1), coefficient(integer(1)) {
    auto const& t = all.at(of);
    if (t.what == kind::number) {
      coefficient = all.value(of);
      count = 0;
    } else if (t.what == kind::product) {
      auto const& leading = all.at(all.operand(of, 0));
      first = leading.what == kind::number ? 1 : 0;
      if (first == 1) coefficient = all.value(all.operand(of, 0));
      count = t.count - first;
    }
  }
  [[nodiscard]] constexpr int at(int k) const { return first < 0 ? term : nodes.operand(term, first + k); }
  [[nodiscard]] constexpr bool holds(int factor, int but) const {
    for (int k = 0; k < count; ++k) {
      if (k != but && at(k) == factor) return true;
    }
    return false;
  }
};

/// Is a term the square of another of at most one factor?
template <class Nodes>
constexpr bool is_square_of(term_factors<Nodes> const& square, term_factors<Nodes> const& of) {
  if (of.count > 1 || square.count != of.count) return false;
  if (!(square.coefficient == times(of.coefficient, of.coefficient))) return false;
  return of.count == 0 ||
         (is_power_of(of.nodes, square.at(0), integer(2)) && of.nodes.operand(square.at(0), 0) == of.at(0));
}

/// Does a term stand below a root as its square, as b does in sqrt(b^2 - c) - b?
template <class Nodes>
constexpr bool is_below_root(Nodes const& nodes, int root, term_factors<Nodes> const& term) {
  int const below = nodes.operand(root, 0);
  if (nodes.at(below).what != kind::sum) return false;
  for (int k = 0; k < nodes.at(below).count; ++k) {
    if (is_square_of(term_factors<Nodes>(nodes, nodes.operand(below, k)), term)) return true;
  }
  return false;
}

/// May a term with a factor of a record cancel with another? The other has the rest of its factors alone, or one like it beside
/// them, or is what the function is applied to.
template <class Nodes>
constexpr bool may_cancel(term_factors<Nodes> const& a, int k, record_info const* record,
                          term_factors<Nodes> const& b) {
  if (b.count + 1 < a.count || b.count > a.count) return false;
  if (record == head<sqrt_>() && a.count == 1 && is_below_root(a.nodes, a.at(k), b)) return true;
  number const r = times(a.coefficient, reciprocal(b.coefficient));
  if (!r.exact || magnitude(r.p) > 2 || r.q > 2) return false;
  int other = -1;
  for (int i = 0; i < b.count; ++i) {
    if (a.holds(b.at(i), k)) continue;
    if (other >= 0) return false;
    other = b.at(i);
  }
  if (b.count < a.count) return other < 0;
  if (other < 0) return false;
  auto const& nodes = a.nodes;
  int const inner = nodes.operand(a.at(k), 0);
  if (a.count == 1 && other == inner) return true;
  if (keeper_of(nodes, other) != record) return false;
  // Exponentials cancel whatever their arguments; others where these have a term in common or differ in sign.
  int const inside = nodes.operand(other, 0);
  bool const opposite = term_factors<Nodes>(nodes, inner).coefficient.is_negative() !=
                        term_factors<Nodes>(nodes, inside).coefficient.is_negative();
  return record->exponential || opposite || nodes.at(inner).what == kind::sum || nodes.at(inside).what == kind::sum;
}

/// Do rules for products concern a factor: is it a function beside a power of what it is applied to, or beside an exponential?
template <class Nodes>
constexpr bool is_beside_others(term_factors<Nodes> const& term, int factor) {
  auto const& nodes = term.nodes;
  auto const& f = nodes.at(term.at(factor));
  if (f.what != kind::function) return false;
  bool const exponentials = concerns(f.record->stable_for, stability::exponentials);
  if (!exponentials && !concerns(f.record->stable_for, stability::products)) return false;
  int const inner = nodes.operand(term.at(factor), 0);
  for (int k = 0; k < term.count; ++k) {
    int const other = term.at(k);
    if (exponentials) {
      if (nodes.at(other).record == head<exp_>()) return true;
      continue;
    }
    if (other == inner || (nodes.at(other).what == kind::power && nodes.operand(other, 0) == inner)) return true;
  }
  return false;
}

/// Is a node the root of a sum of two squares, or one over it?
template <class Nodes>
constexpr bool is_distance(Nodes const& nodes, int ex) {
  if (!is_power_of(nodes, ex, ratio(1, 2)) && !is_power_of(nodes, ex, ratio(-1, 2))) return false;
  int const sum = nodes.operand(ex, 0);
  return nodes.at(sum).what == kind::sum && nodes.at(sum).count == 2 &&
         is_power_of(nodes, nodes.operand(sum, 0), integer(2)) && is_power_of(nodes, nodes.operand(sum, 1), integer(2));
}

/// The records whose rules may match somewhere below the marked nodes. What is asked of a node here is cheap: most expressions
/// have none, and pay for nothing else.
template <class Nodes, class Needed>
constexpr std::vector<record_info const*> keepers(Nodes const& nodes, int size, Needed const& needed) {
  std::vector<record_info const*> found;
  auto const add = [&found](record_info const* record) {
    for (record_info const* known : found) {
      if (known == record) return;
    }
    found.push_back(record);
  };
  for (int ex = 0; ex < size; ++ex) {
    if (!needed(ex)) continue;
    auto const& n = nodes.at(ex);
    if (n.what == kind::power && is_distance(nodes, ex)) add(head<sqrt_>());
    if (n.what == kind::product) {
      term_factors<Nodes> const factors(nodes, ex);
      for (int f = 0; f < factors.count; ++f) {
        if (is_beside_others(factors, f)) add(nodes.at(factors.at(f)).record);
      }
    }
    if (n.what == kind::function) {
      for (int k = 0; k < n.count; ++k) {
        auto const& inner = nodes.at(nodes.operand(ex, k));
        if (inner.what == kind::function && concerns(inner.record->stable_for, stability::applied)) add(inner.record);
      }
    }
    if (n.what == kind::function && concerns(n.record->stable_for, stability::arguments)) {
      auto const& below = nodes.at(nodes.operand(ex, 0));
      bool worth = below.what == kind::sum || below.what == kind::power || below.what == kind::function;
      for (int k = 0; below.what == kind::product && k < below.count; ++k) {
        auto const& factor = nodes.at(nodes.operand(nodes.operand(ex, 0), k));
        worth = worth || factor.what == kind::constant || factor.what == kind::function || factor.what == kind::power;
      }
      if (worth) add(n.record);
    }
    if (n.what != kind::sum) continue;
    for (int k = 0; k < n.count; ++k) {
      term_factors<Nodes> const term(nodes, nodes.operand(ex, k));
      for (int f = 0; f < term.count; ++f) {
        record_info const* const record = keeper_of(nodes, term.at(f));
        for (int i = 0; record != nullptr && i < n.count; ++i) {
          if (i == k || !may_cancel(term, f, record, term_factors<Nodes>(nodes, nodes.operand(ex, i)))) continue;
          add(record);
          break;
        }
      }
    }
  }
  return found;
}

/// Rules for accuracy end by themselves; a user's own are stopped here.
inline constexpr int most_rules_for_accuracy = 1000;

/// Applies rules of records until none matches.
constexpr void stabilise(graph& g, sequence<id>& roots, std::span<rule_view const> tables,
                         std::vector<applied_rule>* applied = nullptr) {
  rewriter rules(g, tables, most_rules_for_accuracy, false);
  rules.normalise(roots);
  if (applied != nullptr) *applied = rules.applied;
}

/// Rules of a record as a source of tables.
template <class R>
struct stable_rules {
  static constexpr void append(rule_list& list) { stable_rules_of<R>(list); }
};

/// The records of a graph whose rules may match.
constexpr std::vector<record_info const*> keepers_of(graph const& g, id_list roots) {
  auto const needed = reachable(g, roots);
  return keepers(g, static_cast<int>(needed.size()),
                 [&needed](int ex) { return needed[static_cast<std::size_t>(ex)] != 0; });
}

template <class... R>
constexpr void append_rules_of([[maybe_unused]] record_info const* record, [[maybe_unused]] rule_list& list,
                               record_list<R...>) {
  (void)((head<R>() == record && (stable_rules_of<R>(list), true)) || ... || false);
}

/// The records with rules for accuracy that an expression type holds: those of the library are known.
template <class E>
struct rules_in {
  using type = record_list<>;
};
template <class... L>
struct joined_records {
  using type = record_list<>;
};
template <class... A>
struct joined_records<record_list<A...>> {
  using type = record_list<A...>;
};
template <class... A, class... B, class... L>
struct joined_records<record_list<A...>, record_list<B...>, L...> : joined_records<record_list<A..., B...>, L...> {};
template <class R>
struct rules_of_record {
  using type = record_list<>;
};
template <class R>
  requires requires { R::stable_for; }
struct rules_of_record<R> {
  using type = record_list<R>;
};
template <class R, class... A>
struct rules_in<node<R, A...>> : joined_records<typename rules_of_record<R>::type, typename rules_in<A>::type...> {};
template <class E>
  requires requires { typename E::inner_type; }
struct rules_in<E> : rules_in<typename E::inner_type> {};

/// Makes some nodes accurate, with tables made here. `report(rules, place)` gets what was applied.
template <class Own = record_list<>, class Report>
constexpr void stabilise_here(graph& g, sequence<id>& roots, Report const& report) {
  g.absolute = &absolute;
  if (merge_densities(g, roots)) {
    rule_list densities;
    append_rule_of_densities(densities);
    report(densities, 0);
  }
  for (int round = 0; round < 4; ++round) {
    std::vector<record_info const*> const records = keepers_of(g, roots);
    if (records.empty()) return;
    std::vector<rule_list> lists(records.size());
    std::vector<rule_table> tables;
    std::vector<rule_view> views;
    for (std::size_t k = 0; k < records.size(); ++k) {
      append_rules_of(records[k], lists[k], stable_records{});
      if (lists[k].rules.empty()) append_rules_of(records[k], lists[k], Own{});
      tables.emplace_back(lists[k]);
    }
    for (rule_table const& table : tables) views.push_back(table.view());
    std::vector<applied_rule> applied;
    stabilise(g, roots, views, &applied);
    for (applied_rule const& each : applied)
      report(lists[static_cast<std::size_t>(each.table - views.data())], each.table->rules[each.rule].source);
    if (applied.empty()) return;
  }
}

template <class Own>
struct stabilised {
  static constexpr id run(graph& g, id ex, id const*) {
    sequence<id> roots = {ex};
    stabilise_here<Own>(g, roots, [](rule_list const&, int) {});
    return roots[0];
  }
};

}  // namespace detail

/// e in a form that loses no digits where e as it is written does: log(1 + x) as log1p(x), 1 - cos(x) as 2 sin(x/2)^2. The rules
/// are those that the records of e's functions give (`stable`). A function does this by itself unless it is `strict`.
template <symbolic E>
constexpr auto stable(E ex) {
  return detail::make_transformed<detail::stabilised<typename detail::rules_in<E>::type>>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
