#pragma once
#include <symwise/functions/arithmetic/abs.hpp>
#include <symwise/functions/piecewise/and.hpp>
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/functions/piecewise/le.hpp>
#include <symwise/functions/piecewise/lt.hpp>
#include <symwise/functions/piecewise/ne.hpp>
#include <symwise/functions/piecewise/not.hpp>
#include <symwise/functions/piecewise/or.hpp>
#include <symwise/rewrite/rule_table.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

inline constexpr int most_operands_in_any_order = 32;

/// Matches the patterns of a table against the nodes of a graph, and builds what matches become.
///
/// Sums and products are matched in any order. At the root of a pattern operands may be left over, which stay beside the
/// result, and a sum matches up to a common numeric factor: exp(a) - 1 matches 2 y + 3 exp(x) - 3. Deeper everything has to
/// match; there a wildcard takes all that is left, and of a number what is beside the pattern's own: a + 1 matches x + 3/2
/// with a = x + 1/2. Every way to match is tried until the condition holds too.
class matcher {
 public:
  /// With `tell` sums and products that are too long for the rules are a fault of the graph; else no rule matches them.
  constexpr matcher(graph& g, rule_view const& rules, bool tell) : g_(g), rules_(rules), tell_(tell) {
    bound_.assign(static_cast<std::size_t>(rules.slots), -1);
  }

  /// What the first rule that matches makes of a node, from the k-th of those for such nodes on; -1 where none does. `heads` are
  /// those below the node. k becomes the rule.
  constexpr id apply(id subject, std::uint64_t heads, int& k) {
    for (; k >= 0; k = rules_.rules[k].next) {
      if ((rules_.rules[k].required & ~heads) != 0) continue;
      id const r = apply_rule(rules_.rules[k], subject);
      if (r >= 0 && r != subject) return r;
    }
    return -1;
  }

 private:
  /// What is still to be matched: a pattern against a node, or the operands of a sum, a product or a function from the k-th
  /// of the pattern's on, in any order.
  struct goal {
    int pattern = -1;
    id subject = -1;
    goal const* next = nullptr;
    bool operands = false;
    bool root = false;
    bool any_coefficient = false;  ///< a product within a term of a sum, whose coefficient has been compared
    int k = 0;
    std::uint32_t used = 0;
    number left;   ///< of a number, what the wildcards have to take in
    number ratio;  ///< of the root sum: subject to pattern
    bool has_ratio = false;
  };

  graph& g_;
  rule_view const& rules_;
  bool tell_;
  detail::sequence<id> bound_;
  int condition_ = -1;
  std::uint32_t root_used_ = 0;
  number root_ratio_;

  constexpr id apply_rule(rule_entry const& rule, id subject) {
    for (id& b : bound_) b = -1;
    condition_ = rule.condition;
    root_used_ = 0;
    root_ratio_ = integer(1);
    pattern_node const& p = rules_.at(rule.left);
    bool const any_order = p.what == kind::sum || p.what == kind::product;
    goal start;
    start.pattern = rule.left;
    start.subject = subject;
    if (any_order) {
      if (g_.at(subject).what != p.what || g_.at(subject).count < p.count) return -1;
      if (!in_any_order(subject)) return -1;
      start.operands = true;
      start.root = true;
      start.left = integer(p.what == kind::sum ? 0 : 1);
    }
    if (!solve(&start)) return -1;
    id const made = build(rule.right);
    if (!any_order) return made;
    detail::sequence<id> list;
    for (int j = 0; j < g_.at(subject).count; ++j) {
      if ((root_used_ >> static_cast<unsigned>(j) & 1U) == 0) list.push_back(g_.operand(subject, j));
    }
    list.push_back(root_ratio_.is(1) ? made : g_.scale(root_ratio_, made));
    return p.what == kind::sum ? g_.add(list) : g_.mul(list);
  }

  constexpr bool in_any_order(id subject) {
    if (g_.at(subject).count <= most_operands_in_any_order) return true;
    if (tell_) g_.report(fault::too_many_operands);
    return false;
  }

  /// Matches what is to be matched, one thing after the other, and takes back what it bound where that fails.
  constexpr bool solve(goal const* todo) {
    if (todo == nullptr) return condition_ < 0 || holds(condition_);
    if (todo->operands) return solve_operands(*todo);
    pattern_node const& p = rules_.at(todo->pattern);
    id const s = todo->subject;
    graph_node const& n = g_.at(s);
    if (p.what == kind::wildcard) {
      id& slot = bound_[static_cast<std::size_t>(p.slot)];
      if (slot >= 0) return slot == s && solve(todo->next);
      slot = s;
      if (solve(todo->next)) return true;
      bound_[static_cast<std::size_t>(p.slot)] = -1;
      return false;
    }
    if (p.what == kind::product && n.what != kind::product) return solve_multiple(*todo);
    if (p.what != n.what) return false;
    switch (p.what) {
      case kind::number:
        return equal_values(p.value, g_.value(s)) && solve(todo->next);
      case kind::symbol:
        return p.name == g_.name(s) && solve(todo->next);
      case kind::constant:
        return p.record == n.record && solve(todo->next);
      case kind::sum:
      case kind::product: {
        if (!in_any_order(s)) return false;
        goal inner = *todo;
        inner.operands = true;
        inner.left = integer(p.what == kind::sum ? 0 : 1);
        return solve_operands(inner);
      }
      default:
        break;
    }
    if (p.record != n.record) return false;
    if (p.what == kind::function && p.record->arity < 0) {
      goal inner = *todo;
      inner.operands = true;
      return in_any_order(s) && solve_operands(inner);
    }
    if (p.count != n.count || p.count > 4) return false;
    // The last operand first: of powers the exponent, which says most.
    goal list[4];
    for (int turn = 0; turn < (p.what == kind::function && p.record->commutative ? 2 : 1); ++turn) {
      for (int k = 0; k < p.count; ++k) {
        goal& each = list[k];
        each.pattern = rules_.operand(todo->pattern, k);
        each.subject = g_.operand(s, turn == 0 ? k : p.count - 1 - k);
        each.next = k == 0 ? todo->next : &list[k - 1];
      }
      if (solve(p.count == 0 ? todo->next : &list[p.count - 1])) return true;
    }
    return false;
  }

  /// A number times a wildcard against what is no product: 2 a matches 2 x + 4 y, multiplied out as it is.
  constexpr bool solve_multiple(goal const& todo) {
    pattern_node const& p = rules_.at(todo.pattern);
    if (p.count != 2 || p.open != 1 || g_.at(todo.subject).what != kind::sum) return false;
    pattern_node const& coefficient = rules_.at(rules_.operand(todo.pattern, 0));
    if (coefficient.what != kind::number) return false;
    number const c = coefficient.value;
    if (!times(g_.content(todo.subject), reciprocal(c)).is_integer()) return false;
    goal rest;
    rest.pattern = rules_.operand(todo.pattern, 1);
    rest.subject = g_.scale(reciprocal(c), todo.subject);
    rest.next = todo.next;
    return solve(&rest);
  }

  static constexpr bool is_used(goal const& at, int j) { return (at.used >> static_cast<unsigned>(j) & 1U) != 0; }
  static constexpr goal taking(goal at, int j) {
    at.used |= std::uint32_t{1} << static_cast<unsigned>(j);
    ++at.k;
    return at;
  }

  constexpr bool solve_operands(goal const& at) {
    kind const operation = rules_.at(at.pattern).what;
    pattern_node const& p = rules_.at(at.pattern);
    int const n = g_.at(at.subject).count;
    if (at.k == p.count) {
      if (at.root) {
        root_used_ = at.used;
        root_ratio_ = at.has_ratio ? at.ratio : integer(1);
      } else if (p.open == 0 && !all_used(at)) {
        return false;
      }
      return solve(at.next);
    }
    int const pattern = rules_.operand(at.pattern, at.k);
    if (at.k >= p.count - p.open) return solve_open(at, pattern);
    if (rules_.at(pattern).what == kind::number && operation != kind::function) return solve_number(at, pattern);
    for (int j = 0; j < n; ++j) {
      if (is_used(at, j)) continue;
      id const s = g_.operand(at.subject, j);
      goal const after = taking(at, j);
      if (operation == kind::sum) {
        if (solve_term(after, pattern, s)) return true;
        continue;
      }
      if (operation == kind::product && g_.is_number(s)) continue;
      goal each;
      each.pattern = pattern;
      each.subject = s;
      each.next = &after;
      if (solve(&each)) return true;
    }
    return false;
  }

  [[nodiscard]] constexpr bool all_used(goal const& at) const {
    int const n = g_.at(at.subject).count;
    for (int j = 0; j < n; ++j) {
      if (is_used(at, j)) continue;
      if (at.any_coefficient && j == 0 && g_.is_number(g_.operand(at.subject, 0))) continue;
      return false;
    }
    return true;
  }

  /// The number of a sum or a product.
  constexpr bool solve_number(goal const& at, int pattern) {
    number const c = rules_.at(pattern).value;
    pattern_node const& p = rules_.at(at.pattern);
    bool const has_number = g_.is_number(g_.operand(at.subject, 0));
    number const d = has_number ? g_.value(g_.operand(at.subject, 0)) : integer(p.what == kind::sum ? 0 : 1);
    goal after = at;
    ++after.k;
    if (p.what == kind::product) {
      if (at.any_coefficient || at.root) return solve_operands(after);
      if (!equal_values(c, d)) {
        after.left = times(d, reciprocal(c));
        if (p.open == 0 || !after.left.is_integer()) return false;
      }
      if (has_number) after.used |= 1U;
      return solve_operands(after);
    }
    if (!has_number) return false;
    after.used |= 1U;
    if (at.root) {
      after.ratio = times(d, reciprocal(c));
      after.has_ratio = true;
      return solve_operands(after);
    }
    if (!equal_values(c, d)) {
      if (p.open == 0 || !c.exact || !d.exact) return false;
      after.left = plus(d, negated(c));
    }
    return solve_operands(after);
  }

  /// One term of a sum that has structure; its coefficient has to be the pattern's, at the root up to the common factor.
  constexpr bool solve_term(goal after, int pattern, id s) {
    graph_node const& n = g_.at(s);
    if (n.what == kind::number) return false;
    pattern_node const& p = rules_.at(pattern);
    goal each;
    each.next = &after;
    each.pattern = pattern;
    each.subject = s;
    if (p.what == kind::product && p.open > 0) {
      // A wildcard takes the coefficient in.
      if (after.root && !after.has_ratio) {
        after.has_ratio = true;
        after.ratio = integer(1);
      }
      if (after.has_ratio && !after.ratio.is(1)) each.subject = g_.scale(reciprocal(after.ratio), s);
      return g_.at(each.subject).what == kind::product && solve(&each);
    }
    number c = integer(1);
    int factor = pattern;
    int factors = 1;
    if (p.what == kind::product) {
      bool const numeric = rules_.at(rules_.operand(pattern, 0)).what == kind::number;
      if (numeric) c = rules_.at(rules_.operand(pattern, 0)).value;
      factors = p.count - (numeric ? 1 : 0);
      if (factors == 1) factor = rules_.operand(pattern, 1);
    }
    number const d = g_.coefficient(s);
    number const ratio = times(d, reciprocal(c));
    if (after.root && !after.has_ratio) {
      after.ratio = ratio;
      after.has_ratio = true;
    } else if (!equal_values(ratio, after.root ? after.ratio : integer(1))) {
      return false;
    }
    int const numeric = n.what == kind::product && g_.is_number(g_.operand(s, 0)) ? 1 : 0;
    if (factors > 1) {
      if (n.what != kind::product) return false;
      each.operands = true;
      each.any_coefficient = true;
      each.left = integer(1);
      return in_any_order(s) && solve_operands(each);
    }
    if (n.what == kind::product && n.count - numeric > 1) return false;
    each.pattern = factor;
    each.subject = n.what == kind::product ? g_.operand(s, numeric) : s;
    return solve(&each);
  }

  /// A wildcard among the operands, in a sum perhaps with a coefficient. Deeper than the root the last one takes all the rest.
  constexpr bool solve_open(goal const& at, int pattern) {
    pattern_node const& p = rules_.at(at.pattern);
    bool const sum = p.what == kind::sum;
    bool const multiple = rules_.at(pattern).what == kind::product;
    number const c = multiple ? rules_.at(rules_.operand(pattern, 0)).value : integer(1);
    int const slot = rules_.at(multiple ? rules_.operand(pattern, 1) : pattern).slot;
    id const bound = bound_[static_cast<std::size_t>(slot)];
    int const n = g_.at(at.subject).count;
    number const scale = at.root && at.has_ratio ? times(c, at.ratio) : c;
    bool const last = !at.root && at.k + 1 == p.count;
    if (last) {
      detail::sequence<id> rest;
      for (int j = 0; j < n; ++j) {
        id const s = g_.operand(at.subject, j);
        // The coefficient of a product is in `left` where the pattern has one.
        if (is_used(at, j) || (at.any_coefficient && j == 0 && g_.is_number(s))) continue;
        rest.push_back(s);
      }
      if (p.what == kind::function) {
        if (rest.size() != 1) return false;
        return bind(slot, rest[0], at.next);
      }
      bool const number_left = !at.left.is(sum ? 0 : 1);
      if (number_left) rest.push_back(g_.num(at.left));
      if (rest.empty()) return false;
      id const all = rest.size() == 1 ? rest[0] : sum ? g_.add(rest) : g_.mul(rest);
      return bind(slot, scale.is(1) ? all : g_.scale(reciprocal(scale), all), at.next);
    }
    if (bound >= 0) {
      // What the wildcard stands for already has to be there, all its terms or factors.
      id const wanted = scale.is(1) ? bound : g_.scale(scale, bound);
      goal after = at;
      ++after.k;
      bool const many = g_.at(wanted).what == p.what;
      int const parts = many ? g_.at(wanted).count : 1;
      for (int i = 0; i < parts; ++i) {
        id const part = many ? g_.operand(wanted, i) : wanted;
        int j = 0;
        while (j < n && (is_used(after, j) || g_.operand(at.subject, j) != part)) ++j;
        if (j == n) return false;
        after.used |= std::uint32_t{1} << static_cast<unsigned>(j);
      }
      return solve_operands(after);
    }
    // 2 b is x too, with b = x/2; but rather 4 y.
    for (int k = multiple ? 0 : n; k < 2 * n; ++k) {
      int const j = k < n ? k : k - n;
      id const s = g_.operand(at.subject, j);
      if (is_used(at, j) || (!sum && g_.is_number(s))) continue;
      if (multiple && times(g_.coefficient(s), reciprocal(scale)).is_integer() != (k < n)) continue;
      goal const after = taking(at, j);
      bound_[static_cast<std::size_t>(slot)] = scale.is(1) ? s : g_.scale(reciprocal(scale), s);
      if (solve_operands(after)) return true;
      bound_[static_cast<std::size_t>(slot)] = -1;
    }
    return false;
  }
  constexpr bool bind(int slot, id value, goal const* next) {
    id const before = bound_[static_cast<std::size_t>(slot)];
    if (before >= 0) return before == value && solve(next);
    bound_[static_cast<std::size_t>(slot)] = value;
    if (solve(next)) return true;
    bound_[static_cast<std::size_t>(slot)] = -1;
    return false;
  }

  /// A pattern with what its wildcards stand for in their places.
  constexpr id build(int pattern) {
    pattern_node const& p = rules_.at(pattern);
    switch (p.what) {
      case kind::number:
        return g_.num(p.value);
      case kind::constant:
        return g_.constant(p.record);
      case kind::symbol:
        return g_.symbol(p.name, p.known);
      case kind::wildcard:
        return bound_[static_cast<std::size_t>(p.slot)];
      default:
        break;
    }
    detail::sequence<id> a;
    for (int k = 0; k < p.count; ++k) a.push_back(build(rules_.operand(pattern, k)));
    if (p.what == kind::sum) return g_.add(a);
    if (p.what == kind::product) return g_.mul(a);
    if (p.what == kind::power) return g_.pow(a[0], a[1]);
    return g_.call(p.record, a);
  }

  /// Does a condition hold of what the wildcards stand for?
  constexpr bool holds(int condition) {
    pattern_node const& p = rules_.at(condition);
    if (p.what == kind::number) return !p.value.is_zero();
    if (p.what != kind::function) return false;
    if (p.record == head<and_>()) return holds(rules_.operand(condition, 0)) && holds(rules_.operand(condition, 1));
    if (p.record == head<or_>()) return holds(rules_.operand(condition, 0)) || holds(rules_.operand(condition, 1));
    if (p.record == head<not_>()) return !holds(rules_.operand(condition, 0));
    id a[4]{};
    for (int k = 0; k < p.count; ++k) a[k] = build(rules_.operand(condition, k));
    if (p.record->test != nullptr) return p.record->test(g_, a, p.count);
    if (p.record == head<eq_>()) return a[0] == a[1];
    assumption const wanted = p.record == head<lt_>()   ? assumption::positive
                              : p.record == head<le_>() ? assumption::nonnegative
                                                        : assumption::nonzero;
    bool const relation = p.record == head<lt_>() || p.record == head<le_>() || p.record == head<ne_>();
    return relation && g_.known(g_.sub(a[1], a[0]), wanted);
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
