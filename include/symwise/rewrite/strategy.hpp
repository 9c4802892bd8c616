#pragma once
#include <symwise/rewrite/common_factors.hpp>
#include <symwise/rewrite/match.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// In which order rules are applied to the parts of an expression, and how often.
struct strategy {
  enum class order : unsigned char { bottom_up, top_down, innermost, fixpoint };
  order way = order::innermost;
  int limit = 128;  ///< applications of rules; an expression that takes more is an error

  /// The same order with another limit.
  [[nodiscard]] constexpr strategy at_most(int applications) const { return {way, applications}; }
};

/// Operands before what they are operands of; at each part the first rule that matches, once.
inline constexpr strategy bottom_up{strategy::order::bottom_up};
/// The whole before its operands, which are those of the result; at each part the first rule that matches, once.
inline constexpr strategy top_down{strategy::order::top_down};
/// Operands first, and every result until no rule matches in it, before going on: nothing is left to do then, and every part
/// is looked at once. What `rewrite` does where no other strategy is given.
inline constexpr strategy innermost{strategy::order::innermost};
/// Bottom up, the whole expression again and again, until nothing changes.
inline constexpr strategy fixpoint{strategy::order::fixpoint};

namespace detail {

/// A rule that was applied: its table and its place in that.
struct applied_rule {
  rule_view const* table;
  int rule;
};

/// Applies the rules of some tables to the nodes of a graph.
class rewriter {
 public:
  /// Without `tell` a limit that is hit is no fault of the graph: what has been rewritten so far is the result.
  constexpr rewriter(graph& g, std::span<rule_view const> tables, int limit, bool tell = true)
      : g_(g), tables_(tables), limit_(limit), tell_(tell) {
    g.absolute = &absolute;
  }

  std::vector<applied_rule> applied;

  constexpr id operator()(id root, strategy::order way) {
    switch (way) {
      case strategy::order::bottom_up:
        return pass(root);
      case strategy::order::top_down:
        return top_down_pass(root);
      case strategy::order::innermost:
        return normal_form(root);
      default:
        break;
    }
    for (;;) {
      id const after = pass(root);
      if (after == root || out_of_steps_) return after;
      root = after;
    }
  }

  /// What the first rule that matches makes of a node; the node itself where none does.
  constexpr id apply(id ex) {
    if (out_of_steps_) return ex;
    graph_node const& n = g_.at(ex);
    if (n.infinite) return ex;
    // Few nodes are worth a closer look.
    int const bucket = bucket_of(n.what, n.record);
    std::uint64_t heads = 0;
    bool looked = false;
    for (rule_view const& table : tables_) {
      int k = table.first[bucket];
      if (k < 0) continue;
      if (!looked) heads = heads_below(g_, ex);
      looked = true;
      while (k >= 0 && (table.rules[k].required & ~heads) != 0) k = table.rules[k].next;
      if (k < 0) continue;
      id const r = matcher(g_, table, tell_).apply(ex, heads, k);
      if (r < 0) continue;
      if (static_cast<int>(applied.size()) >= limit_) {
        run_out();
        return ex;
      }
      applied.push_back({&table, k});
      return r;
    }
    return ex;
  }
  /// The same, of a sum also without the factors that all its terms have in common: y cos(x) - y is y (cos(x) - 1).
  constexpr id apply_to_rest(id ex) {
    id r = apply(ex);
    if (r != ex || g_.at(ex).what != kind::sum) return r;
    id const factored = common_factors_out(g_, ex);
    if (factored == ex) return ex;
    for (int k = 0; k < g_.at(factored).count; ++k) {
      id const inner = g_.operand(factored, k);
      if (g_.at(inner).what != kind::sum) continue;
      r = apply(inner);
      if (r == inner) continue;
      sequence<id> factors(g_.operands(factored).begin(), g_.operands(factored).end());
      factors[static_cast<std::size_t>(k)] = r;
      return g_.mul(factors);
    }
    return ex;
  }

  /// Nodes in which no rule matches any more, also without common factors.
  constexpr void normalise(sequence<id>& roots) {
    factors_ = true;
    for (id& r : roots) r = normal_form(r);
  }

  /// Does any rule match a node below?
  constexpr bool matches_somewhere(id_list roots) {
    auto const needed = reachable(g_, roots);
    for (id ex = 0; ex < static_cast<id>(needed.size()); ++ex) {
      if (needed[static_cast<std::size_t>(ex)] != 0 && apply_to_rest(ex) != ex) return true;
    }
    return false;
  }

 private:
  graph& g_;
  std::span<rule_view const> tables_;
  int limit_;
  bool tell_;
  bool out_of_steps_ = false;
  bool factors_ = false;  // normal forms look for common factors

  constexpr void run_out() {
    out_of_steps_ = true;
    if (tell_) g_.report(fault::too_many_steps);
  }

  constexpr id pass(id root) {
    detail::sequence<id> roots = {root};
    rewrite_nodes(g_, roots, [this](id ex) { return apply(ex); });
    return roots[0];
  }

  /// Results by node, for the two orders below; -1 where there is none yet.
  detail::sequence<id> done_;
  detail::sequence<id> later_;  // the node whose result is this one's too

  constexpr id& in(detail::sequence<id>& list, id ex) {
    while (static_cast<int>(list.size()) < g_.size()) list.push_back(-1);
    return list[static_cast<std::size_t>(ex)];
  }
  /// The first operand without a result; -1 if all have one.
  constexpr id waiting_operand(id ex) {
    in(done_, ex);
    for (id a : g_.operands(ex)) {
      if (done_[static_cast<std::size_t>(a)] < 0) return a;
    }
    return -1;
  }

  constexpr id normal_form(id root) {
    detail::sequence<id> stack = {root};
    detail::sequence<id> operands;
    while (!stack.empty()) {
      id const ex = stack.back();
      if (in(done_, ex) >= 0) {
        stack.pop_back();
        continue;
      }
      id next = in(later_, ex);
      if (next < 0) {
        id const operand = waiting_operand(ex);
        if (operand >= 0) {
          stack.push_back(operand);
          continue;
        }
        next = with_images(g_, ex, done_, operands);
        if (next == ex) next = factors_ ? apply_to_rest(ex) : apply(ex);
        if (next == ex) {
          in(done_, ex) = ex;
          continue;
        }
        in(later_, ex) = next;
      }
      if (in(done_, next) >= 0) {
        in(done_, ex) = done_[static_cast<std::size_t>(next)];
      } else if (out_of_steps_ || static_cast<int>(stack.size()) > 4 * g_.size() + limit_) {
        // Rules that lead back to a node which waits for this one.
        run_out();
        return root;
      } else {
        stack.push_back(next);
      }
    }
    return in(done_, root);
  }

  constexpr id top_down_pass(id root) {
    detail::sequence<id> stack = {root};
    detail::sequence<id> operands;
    while (!stack.empty()) {
      id const ex = stack.back();
      if (in(done_, ex) >= 0) {
        stack.pop_back();
        continue;
      }
      if (out_of_steps_ || static_cast<int>(stack.size()) > 4 * g_.size() + limit_) return root;
      id next = in(later_, ex);
      if (next < 0) {
        next = apply(ex);
        in(later_, ex) = next;
      }
      id const operand = waiting_operand(next);
      if (operand >= 0) {
        stack.push_back(operand);
        continue;
      }
      id const result = with_images(g_, next, done_, operands);
      in(done_, ex) = result;
    }
    return in(done_, root);
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
