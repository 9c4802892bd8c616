#pragma once
#include <symwise/functions/arithmetic/max.hpp>
#include <symwise/functions/arithmetic/min.hpp>
#include <symwise/functions/piecewise/select.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Bounds with room for the rounding of what they were computed with; whole numbers are exact.
constexpr interval with_room(interval r) {
  auto const exact = [](double v) { return !is_finite(v) || (is_whole(inexact(v)) && v < 0x1p50 && v > -0x1p50); };
  constexpr double room = 0x1p-48;
  if (!exact(r.lower)) {
    r.lower = r.lower - (r.lower < 0 ? -r.lower : r.lower) * room - std::numeric_limits<double>::min();
    r.lower_open = true;
  }
  if (!exact(r.upper)) {
    r.upper = r.upper + (r.upper < 0 ? -r.upper : r.upper) * room + std::numeric_limits<double>::min();
    r.upper_open = true;
  }
  return r;
}

/// What both intervals hold.
constexpr interval common_part(interval a, interval const& b) {
  if (b.lower > a.lower || (b.lower == a.lower && b.lower_open)) {
    a.lower = b.lower;
    a.lower_open = b.lower_open;
  }
  if (b.upper < a.upper || (b.upper == a.upper && b.upper_open)) {
    a.upper = b.upper;
    a.upper_open = b.upper_open;
  }
  return a;
}
/// The least interval that holds both.
constexpr interval hull(interval a, interval const& b) {
  if (b.lower < a.lower || (b.lower == a.lower && !b.lower_open)) {
    a.lower = b.lower;
    a.lower_open = b.lower_open;
  }
  if (b.upper > a.upper || (b.upper == a.upper && !b.upper_open)) {
    a.upper = b.upper;
    a.upper_open = b.upper_open;
  }
  return a;
}

/// The range that sign facts leave.
constexpr interval range_of(facts f) {
  interval r;
  bool const nonzero = f.imply(assumption::nonzero);
  if (f.imply(assumption::nonnegative)) {
    r.lower = f.imply(assumption::integer) && nonzero ? 1 : 0;
    r.lower_open = nonzero && !f.imply(assumption::integer);
  }
  if (f.imply(assumption::nonpositive)) {
    r.upper = f.imply(assumption::integer) && nonzero ? -1 : 0;
    r.upper_open = nonzero && !f.imply(assumption::integer);
  }
  return r;
}

constexpr interval sum_of(interval const& a, interval const& b) {
  interval r;
  // The lower bounds are not +infinity, the upper ones not -infinity.
  if (is_finite(a.lower) && is_finite(b.lower)) r.lower = added(a.lower, b.lower);
  if (is_finite(a.upper) && is_finite(b.upper)) r.upper = added(a.upper, b.upper);
  r.lower_open = a.lower_open || b.lower_open;
  r.upper_open = a.upper_open || b.upper_open;
  return with_room(r);
}
constexpr interval product_of(interval const& a, interval const& b) {
  auto const times = [](double x, double y) { return x == 0 || y == 0 ? 0 : multiplied(x, y); };
  double const ends[] = {times(a.lower, b.lower), times(a.lower, b.upper), times(a.upper, b.lower),
                         times(a.upper, b.upper)};
  interval r{ends[0], ends[0], false, false};
  for (double x : ends) {
    r.lower = x < r.lower ? x : r.lower;
    r.upper = x > r.upper ? x : r.upper;
  }
  return with_room(r);
}
constexpr interval power_of_range(interval const& base, number const& exponent) {
  if (exponent.is_integer() && exponent.is_positive() && exponent.p < 64) {
    auto const power = [&exponent](double v) {
      double r = 1;
      for (std::int64_t k = 0; k < exponent.p; ++k) r = r == 0 ? 0 : multiplied(r, v);
      return r;
    };
    interval r{power(base.lower), power(base.upper), base.lower_open, base.upper_open};
    if (is_even(exponent)) {
      if (base.lower <= 0 && base.upper >= 0) {
        bool const more_above = r.upper > r.lower;
        bool const open = r.upper == r.lower ? base.lower_open && base.upper_open
                          : more_above       ? r.upper_open
                                             : r.lower_open;
        r = {0, more_above ? r.upper : r.lower, false, open};
      } else if (base.upper < 0) {
        r = {r.upper, r.lower, r.upper_open, r.lower_open};
      }
    }
    return with_room(r);
  }
  interval r;
  if (base.lower < 0) return r;
  r.lower = 0;
  bool const rises = exponent.is_positive();
  if (base.lower >= 1) (rises ? r.lower : r.upper) = 1;
  if (base.upper <= 1) (rises ? r.upper : r.lower) = 1;
  return r;
}

/// Bounds of the values of a graph's nodes, from the facts of symbols, from what is given for some of them, and from the ranges
/// of functions; wherever a node has a value it lies within.
class value_bounds {
 public:
  constexpr explicit value_bounds(graph const& g) : g_(&g) {}

  /// Gives bounds of a symbol.
  constexpr void give(std::string_view name, interval const& bounds) {
    for (auto& [known, range] : given_) {
      if (known == name) {
        range = common_part(range, bounds);
        return;
      }
    }
    given_.emplace_back(name, bounds);
  }
  constexpr interval of(id ex) {
    while (static_cast<int>(known_.size()) <= ex) {
      id const next = static_cast<id>(known_.size());
      known_.push_back(common_part(computed(next), range_of(g_->at(next).known)));
    }
    return known_[static_cast<std::size_t>(ex)];
  }
  /// Has the node a finite value for all finite values of the symbols?
  constexpr bool always_defined(id ex) {
    while (static_cast<int>(defined_.size()) <= ex) {
      id const next = static_cast<id>(defined_.size());
      graph_node const& n = g_->at(next);
      bool all = !n.infinite;
      for (id a : g_->operands(next)) all = all && defined_[static_cast<std::size_t>(a)] != 0;
      if (n.what == kind::power) {
        id const exponent = g_->operand(next, 1);
        interval const base = of(g_->operand(next, 0));
        bool const whole = g_->is_number(exponent) && g_->value(exponent).is_integer();
        bool const above = g_->is_number(exponent) && g_->value(exponent).is_positive();
        all = all && (whole || base.lower >= 0) && (above || !base.contains(0));
      }
      if (n.what == kind::function) {
        bool const chosen = n.record == head<select_>() || n.record == head<min_>() || n.record == head<max_>();
        all = all && (chosen || n.record->defined_everywhere);
      }
      defined_.push_back(all ? 1 : 0);
    }
    return defined_[static_cast<std::size_t>(ex)] != 0;
  }

 private:
  graph const* g_;
  std::vector<std::pair<std::string_view, interval>> given_;
  detail::sequence<interval> known_;
  detail::sequence<char> defined_;

  constexpr interval computed(id ex) {
    graph_node const& n = g_->at(ex);
    switch (n.what) {
      case kind::number:
      case kind::constant: {
        double const v = n.what == kind::constant ? n.record->value : g_->value(ex).value();
        if (v != v) return reals;
        return with_room(closed(v, v));
      }
      case kind::symbol: {
        for (auto const& [name, range] : given_) {
          if (name == g_->name(ex)) return range;
        }
        return reals;
      }
      case kind::sum: {
        interval r = of(g_->operand(ex, 0));
        for (int k = 1; k < n.count; ++k) r = sum_of(r, of(g_->operand(ex, k)));
        return r;
      }
      case kind::product: {
        interval r = of(g_->operand(ex, 0));
        for (int k = 1; k < n.count; ++k) r = product_of(r, of(g_->operand(ex, k)));
        return r;
      }
      case kind::power: {
        id const exponent = g_->operand(ex, 1);
        return g_->is_number(exponent) ? power_of_range(of(g_->operand(ex, 0)), g_->value(exponent)) : reals;
      }
      case kind::function:
        return of_function(ex);
      default:
        return reals;
    }
  }
  constexpr interval of_function(id ex) {
    graph_node const& n = g_->at(ex);
    interval r = n.record->values;
    if (n.record == head<select_>()) return hull(of(g_->operand(ex, 1)), of(g_->operand(ex, 2)));
    if (n.record == head<min_>() || n.record == head<max_>()) {
      // One of them is the result, and any where the others have no value.
      r = of(g_->operand(ex, 0));
      for (int k = 1; k < n.count; ++k) r = hull(r, of(g_->operand(ex, k)));
      return r;
    }
    if (n.record->monotonic == 0 || n.count != 1) return r;
    // The exact values on either side of the argument.
    interval const x = of(g_->operand(ex, 0));
    bool const rises = n.record->monotonic > 0;
    auto const pass = [&](double at, double value) {
      if (at <= x.lower) r = common_part(r, rises ? interval{value, inf} : interval{-inf, value});
      if (at >= x.upper) r = common_part(r, rises ? interval{-inf, value} : interval{value, inf});
    };
    for (int k = 0; k < n.record->specials; ++k) {
      special_value const& s = n.record->special[k];
      pass(s.at, s.value);
      if (n.record->parity == symmetry::odd) pass(-s.at, -s.value);
    }
    return r;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
