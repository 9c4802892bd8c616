#pragma once
#include <symwise/core/graph.hpp>

#include <algorithm>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// A factor of a product: a base and its exponent, a number or (where `symbolic` is not -1) an expression.
struct graph::factor {
  id base;
  number exponent;
  id symbolic = -1;
  bool of_root =
      false;  ///< stands for the power of a root, sqrt(base)^(2 exponent): without a value for negative bases
};

/// Appends a power; that of a root goes with those of what is below the root. A root of an even power is none: it is that of |base|.
constexpr void graph::take_power(id base, number exponent, detail::sequence<factor>& list) const {
  if (node_data_[base].what == kind::power && is_number(operand(base, 1)) && !node_data_[base].infinite &&
      !detail::is_even(value(operand(base, 1)))) {
    list.push_back({operand(base, 0), detail::times(value(operand(base, 1)), exponent), -1, true});
  } else {
    list.push_back({base, exponent});
  }
}

/// Takes an operand of a product apart; numbers go into the coefficient.
constexpr void graph::take_factor(id ex, number& c, detail::sequence<factor>& list) {
  graph_node const n = node_data_[ex];
  switch (n.what) {
    case kind::number:
      c = detail::times(c, value(ex));
      return;
    case kind::sum: {
      number const k = content(ex);
      if (!k.is(1)) {
        c = detail::times(c, k);
        ex = divided(ex, k);
      }
      break;
    }
    case kind::power:
      if (is_number(operand(ex, 1))) {
        take_power(operand(ex, 0), value(operand(ex, 1)), list);
        return;
      }
      if (known(operand(ex, 0), assumption::positive)) {
        list.push_back({operand(ex, 0), detail::integer(0), operand(ex, 1)});
        return;
      }
      break;
    default:
      break;
  }
  list.push_back({ex, detail::integer(1)});
}

/// Collects the exponents of equal bases in a sorted list; `again` where a result has to be taken apart once more.
///
/// Only the sum of the exponents is kept, and where the operands had no value, as far as base^sum has one there: negative
/// numbers have whole powers alone, zero has no negative ones. So the result does not depend on the order of the operands.
constexpr void graph::merge_equal_bases(detail::sequence<factor>& list, number& c, bool& again) {
  detail::sequence<factor> out;
  auto put = [&](id base, id power) {
    graph_node const& n = node_data_[power];
    if (n.what == kind::number) {
      c = detail::times(c, value(power));
    } else if (n.what == kind::power && is_number(operand(power, 1))) {
      again = again || operand(power, 0) != base;
      take_power(operand(power, 0), value(operand(power, 1)), out);
    } else {
      again = again || n.what == kind::product || power != base || (n.what == kind::sum && !content(power).is(1));
      out.push_back({power, detail::integer(1)});
    }
  };
  for (std::size_t i = 0; i < list.size();) {
    std::size_t end = i + 1;
    while (end < list.size() && list[end].base == list[i].base) ++end;
    id const base = list[i].base;
    if (end - i == 1 || node_data_[base].infinite) {
      for (; i < end; ++i) out.push_back(list[i]);
      continue;
    }
    number sum = detail::integer(0);
    bool fractions = false;
    bool poles = false;
    detail::sequence<id> symbolic;
    for (; i < end; ++i) {
      factor const& f = list[i];
      if (f.symbolic >= 0) {
        symbolic.push_back(f.symbolic);
      } else {
        sum = detail::plus(sum, f.exponent);
        fractions = fractions || f.of_root || !detail::is_whole(f.exponent);
        poles = poles || f.exponent.is_negative();
      }
    }
    if (!symbolic.empty()) {  // then the base is positive
      symbolic.push_back(num(sum));
      id const exponent = add(symbolic);
      if (!is_number(exponent)) {
        id const power = pow(base, exponent);
        if (node_data_[power].what == kind::power && operand(power, 0) == base) {
          out.push_back({base, detail::integer(0), operand(power, 1)});
        } else {
          put(base, power);
        }
        continue;
      }
      sum = value(exponent);
    }
    // What has no value for negative bases, or none at zero, and base^sum would have.
    bool const positive_alone = fractions && detail::is_whole(sum) && !known(base, assumption::nonnegative);
    bool const not_at_zero =
        poles && !sum.is_negative() && (!known(base, assumption::nonzero) || (positive_alone && sum.is_zero()));
    number above = sum;
    if (not_at_zero) {
      // base^(whole part) base^-(rest), which is less than 1, or of whole exponents 1, or of roots a half.
      number below = detail::integer(1);
      if (positive_alone) {
        below = detail::ratio(1, 2);
      } else if (!detail::is_whole(sum)) {
        below = sum.exact ? detail::plus(detail::integer(detail::floor_of(sum) + 1), detail::negated(sum))
                          : detail::ratio(1, 2);
      }
      above = detail::plus(sum, below);
      put(base, pow(base, num(detail::negated(below))));
    }
    if (above.is_zero()) continue;
    if (positive_alone && !not_at_zero) {
      put(base, pow(pow(base, num(1, 2)), num(detail::times(above, detail::integer(2)))));
    } else {
      put(base, pow(base, num(above)));
    }
  }
  list.swap(out);
}

/// The canonical product: flat, a numeric coefficient first, powers of equal bases and exponentials collected, sorted. A
/// number times a sum alone is multiplied out; sums among other factors are free of common factors.
constexpr id graph::mul(id_list factors) {
  if (as_written) {
    detail::sequence<id> kept;
    for (id ex : factors) {
      if (is(ex, 0)) return ex;
      if (!is(ex, 1)) kept.push_back(ex);
    }
    if (kept.empty()) return num(1);
    if (kept.size() == 1 && node_data_[kept[0]].what != kind::power) return kept[0];
    if (kept.size() == 1) kept.push_front(num(1));
    return store(kind::product, kept);
  }
  number c = detail::integer(1);
  detail::sequence<factor> list;
  list.reserve(8);
  bool any_infinite = false;
  for (id ex : factors) {
    any_infinite = any_infinite || node_data_[ex].infinite;
    if (node_data_[ex].what == kind::product) {
      for (int k = 0; k < node_data_[ex].count; ++k) take_factor(operand(ex, k), c, list);
    } else {
      take_factor(ex, c, list);
    }
  }
  auto earlier = [this](factor const& a, factor const& b) { return a.base != b.base && before(a.base, b.base); };
  for (;;) {
    detail::insertion_sort(list, earlier);
    bool again = false;
    merge_equal_bases(list, c, again);
    // f(a) f(b) = f(a + b) for exponentials, whatever the arguments.
    for (std::size_t i = 0; i < list.size(); ++i) {
      record_info const* f = node_data_[list[i].base].record;
      if (f == nullptr || !f->exponential || node_data_[list[i].base].infinite) continue;
      detail::sequence<id> sum;
      for (std::size_t j = list.size(); j-- > i;) {
        graph_node const& n = node_data_[list[j].base];
        if (n.record != f || n.infinite || n.what != kind::function) continue;
        id const exponent = list[j].symbolic < 0 ? num(list[j].exponent) : list[j].symbolic;
        if (j != i || !is(exponent, 1)) {
          sum.push_back(mul(exponent, operand(list[j].base, 0)));
          if (j != i) list.erase(j);
        } else if (!sum.empty()) {
          sum.push_back(operand(list[j].base, 0));
        }
      }
      if (sum.empty()) continue;
      id const argument[] = {add(sum)};
      id const merged = call(f, argument);
      list.erase(i);
      if (node_data_[merged].what == kind::number) {
        c = detail::times(c, value(merged));
      } else if (node_data_[merged].what == kind::product) {
        for (int k = 0; k < node_data_[merged].count; ++k) take_factor(operand(merged, k), c, list);
      } else {
        take_factor(merged, c, list);
      }
      again = true;
      break;
    }
    if (!again) break;
    detail::sequence<factor> fresh;
    for (factor const& f : list) {
      if (f.symbolic < 0 && f.exponent.is(1) && !f.of_root) {
        if (node_data_[f.base].what == kind::product) {
          for (int k = 0; k < node_data_[f.base].count; ++k) take_factor(operand(f.base, k), c, fresh);
        } else {
          take_factor(f.base, c, fresh);
        }
      } else {
        fresh.push_back(f);
      }
    }
    list.swap(fresh);
  }
  if (c.is_zero()) return any_infinite ? num(detail::inexact(std::numeric_limits<double>::quiet_NaN())) : num(c);
  if (list.empty()) return num(c);
  detail::sequence<id> out;
  if (!c.is_one()) out.push_back(num(c));
  for (factor const& f : list) {
    if (f.symbolic < 0 && f.exponent.is(1) && !f.of_root) {
      out.push_back(f.base);
    } else {
      id const half = f.of_root ? pow(f.base, num(1, 2)) : f.base;
      number const exponent = f.of_root ? detail::times(f.exponent, detail::integer(2)) : f.exponent;
      id const x[] = {half, f.symbolic < 0 ? num(exponent) : f.symbolic};
      out.push_back(store(kind::power, x));
    }
  }
  if (out.size() == 1) return out[0];
  if (out.size() == 2 && is_number(out[0]) && node_data_[out[1]].what == kind::sum && !node_data_[out[0]].infinite)
    return distributed(c, out[1]);
  // Numbers come first in the order, so a coefficient stays where it is.
  detail::insertion_sort(out, [this](id a, id b) { return before(a, b); });
  return store(kind::product, out);
}

constexpr facts graph::facts_of_product(id_list factors) const {
  constexpr auto above = static_cast<unsigned>(assumption::nonnegative);
  constexpr auto below = static_cast<unsigned>(assumption::nonpositive);
  constexpr auto kept = static_cast<unsigned>(assumption::integer) | static_cast<unsigned>(assumption::nonzero);
  unsigned all = ~0U;
  bool signs_known = true;
  bool negative = false;
  for (id const* ex = factors.first; ex != factors.last; ++ex) {
    unsigned const f = node_data_[*ex].known.bits;
    all &= f;
    signs_known = signs_known && ((f & above) == above || (f & below) == below);
    negative = negative != ((f & below) == below);
  }
  return facts((all & kept) | static_cast<unsigned>(assumption::real) | (!signs_known ? 0 : negative ? below : above));
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
