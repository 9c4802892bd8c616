#pragma once
#include <symwise/core/condition.hpp>
#include <symwise/functions/arithmetic/abs.hpp>
#include <symwise/functions/piecewise/and.hpp>
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/functions/piecewise/le.hpp>
#include <symwise/functions/piecewise/lt.hpp>
#include <symwise/functions/piecewise/ne.hpp>
#include <symwise/rewrite/bounds.hpp>
#include <symwise/rewrite/transformed.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// An expression built anew where more is known: what is assumed of symbols, and what bounds of values imply.
class refinement {
 public:
  constexpr explicit refinement(graph const& g) : from_(g), bounds_(to_) {}

  /// Takes a condition for granted.
  constexpr void assume(id condition) {
    graph_node const& n = from_.at(condition);
    if (n.what != kind::function) return;
    if (n.record == head<and_>()) {
      assume(from_.operand(condition, 0));
      assume(from_.operand(condition, 1));
      return;
    }
    granted_.push_back(condition);
    id const a = from_.operand(condition, 0);
    if (n.record->test != nullptr && n.count == 1) {
      if (from_.at(a).what == kind::symbol) know(a, n.record->grants);
      return;
    }
    if (n.count != 2) return;
    id const b = from_.operand(condition, 1);
    bool const strict = n.record == head<lt_>();
    bool const ordered = strict || n.record == head<le_>();
    if (ordered && from_.at(a).what == kind::symbol && from_.is_number(b))
      give(a, {-inf, from_.value(b).value(), false, strict});
    if (ordered && from_.at(b).what == kind::symbol && from_.is_number(a))
      give(b, {from_.value(a).value(), inf, strict, false});
    for (id const symbol : {a, b}) {
      id const other = symbol == a ? b : a;
      if (from_.at(symbol).what != kind::symbol) continue;
      if (n.record == head<ne_>() && from_.is(other, 0)) know(symbol, assumption::nonzero);
      if (n.record == head<eq_>() && from_.is_number(other)) {
        double const v = from_.value(other).value();
        give(symbol, {v, v, false, false});
      }
    }
  }

  /// The expression under all this, in the graph that it came from.
  constexpr id operator()(graph& g, id root) {
    to_.absolute = &absolute;
    id const roots[] = {root};
    auto const needed = reachable(from_, roots);
    detail::sequence<id> image(static_cast<std::size_t>(root) + 1, -1);
    for (id ex = 0; ex <= root; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] == 0) continue;
      image[static_cast<std::size_t>(ex)] = learnt(decided(ex, built(ex, image)));
    }
    if (to_.problem() != fault::none) g.report(to_.problem());
    return returned(g, image[static_cast<std::size_t>(root)]);
  }

 private:
  graph const& from_;
  graph to_;
  value_bounds bounds_;
  detail::sequence<id> granted_;

  constexpr void know(id symbol, facts known) { to_.assume(from_.name(symbol), known); }
  constexpr void give(id symbol, interval const& range) {
    know(symbol, facts_of(range));
    if (range.lower > range.upper) to_.report(fault::contradictory_assumptions);
    bounds_.give(from_.name(symbol), range);
  }
  constexpr id built(id ex, detail::sequence<id> const& image) {
    graph_node const& n = from_.at(ex);
    switch (n.what) {
      case kind::number:
        return to_.num(from_.value(ex));
      case kind::constant:
        return to_.constant(n.record);
      case kind::symbol:
        return to_.symbol(from_.name(ex), n.known);
      case kind::wildcard:
        return to_.wildcard(from_.name(ex));
      default:
        break;
    }
    detail::sequence<id> a;
    for (id x : from_.operands(ex)) a.push_back(image[static_cast<std::size_t>(x)]);
    if (n.what == kind::sum) return to_.add(a);
    if (n.what == kind::product) return to_.mul(a);
    if (n.what == kind::power) return to_.pow(a[0], a[1]);
    return to_.call(n.record, a);
  }

  /// A relation that the bounds decide, as 1 or 0; anything else as it is.
  constexpr id decided(id before, id ex) {
    for (id c : granted_) {
      if (c == before) return to_.num(1);
    }
    graph_node const& n = to_.at(ex);
    if (n.what != kind::function || n.count != 2 || n.type != value_type::boolean) return ex;
    record_info const* const r = n.record;
    bool const equality = r == head<eq_>() || r == head<ne_>();
    if (!equality && r != head<lt_>() && r != head<le_>()) return ex;
    id const a = to_.operand(ex, 0);
    id const b = to_.operand(ex, 1);
    // A comparison with what has no value is false.
    if (!bounds_.always_defined(a) || !bounds_.always_defined(b)) return ex;
    interval const x = bounds_.of(a);
    interval const y = bounds_.of(b);
    bool const below = x.upper < y.lower || (x.upper == y.lower && (x.upper_open || y.lower_open));
    bool const above = y.upper < x.lower || (y.upper == x.lower && (y.upper_open || x.lower_open));
    if (equality) {
      if (!below && !above) return ex;
      return to_.num(r == head<ne_>() ? 1 : 0);
    }
    if (below || (r == head<le_>() && x.upper <= y.lower)) return to_.num(1);
    if (above || (r == head<lt_>() && y.upper <= x.lower)) return to_.num(0);
    return ex;
  }
  constexpr id learnt(id ex) {
    if (!to_.is_number(ex)) to_.learn(ex, facts_of(bounds_.of(ex)));
    return ex;
  }

  /// Back to the first graph, where less is known: the form stays.
  constexpr id returned(graph& g, id root) const {
    id const roots[] = {root};
    auto const needed = reachable(to_, roots);
    detail::sequence<id> image(static_cast<std::size_t>(root) + 1, -1);
    for (id ex = 0; ex <= root; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] == 0) continue;
      graph_node const& n = to_.at(ex);
      detail::sequence<id> a;
      for (id x : to_.operands(ex)) a.push_back(image[static_cast<std::size_t>(x)]);
      id& to = image[static_cast<std::size_t>(ex)];
      if (n.what == kind::number) {
        to = g.num(to_.value(ex));
      } else if (n.what == kind::constant) {
        to = g.constant(n.record);
      } else if (n.what == kind::symbol) {
        to = g.symbol(to_.name(ex));
      } else if (n.what == kind::wildcard) {
        to = g.wildcard(to_.name(ex));
      } else if (n.what == kind::function) {
        facts const inferred = n.record->infer != nullptr ? n.record->infer(g, a.data(), n.count) : facts{};
        to = g.store(n.record, a, n.record->codomain | inferred);
      } else {
        to = g.store(n.what, a);
      }
    }
    return image[static_cast<std::size_t>(root)];
  }
};

/// e where conditions hold.
struct refined {
  static constexpr id run(graph& g, id ex, id const* conditions) {
    graph const source = g;
    refinement under(source);
    for (; *conditions >= 0; ++conditions) under.assume(*conditions);
    return under(g, ex);
  }
};

template <class T>
inline constexpr bool is_truth_value = false;
template <class R, class... A>
inline constexpr bool is_truth_value<node<R, A...>> = requires { requires R::result == value_type::boolean; };
template <>
inline constexpr bool is_truth_value<handle> = true;

template <class T>
struct not_a_condition {
  static_assert(
      sizeof(T) == 0,
      "symwise: refine(e, x > 0, is_integer(n)) takes conditions, relations or what is known of symbols; what is no "
      "condition is in not_a_condition<...>");
};
template <class T>
constexpr bool check_condition() {
  if constexpr (is_truth_value<T>) {
    return true;
  } else {
    return sizeof(not_a_condition<T>) == 0;
  }
}

}  // namespace detail

/// e in the simplest canonical form that holds where the conditions do: refine(sqrt(x * x), x > 0) is x. Relations that bounds of
/// their sides decide are decided: a select then is one of its branches. Bounds are known of symbols (by their assumptions, and
/// by conditions such as x > 3), and of functions by their ranges and exact values.
template <symbolic E, class... C>
constexpr auto refine(E ex, C... conditions) {
  if constexpr (!(detail::check_condition<C>() && ... && true)) {
    return 0;
  } else {
    return detail::make_transformed<detail::refined>(ex, conditions...);
  }
}

/// e where the conditions hold, and elsewhere without meaning: the same as `refine`, as part of a larger expression whose other
/// parts it does not touch.
template <symbolic E, class C, class... More>
constexpr auto assuming(E ex, C condition, More... more) {
  return refine(ex, condition, more...);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
