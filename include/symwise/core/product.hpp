#pragma once
#include <symwise/core/graph.hpp>

#include <algorithm>

namespace symwise::inline SYMWISE_ABI {

/// A factor of a product: a base and its exponent, a number or (where `symbolic` is not -1) an expression.
struct graph::factor {
  id base;
  number exponent;
  id symbolic = -1;
};

/// Whether base^a * base^b is base^(a+b) with the same domain: on the negative numbers a power is defined for integer
/// exponents alone, at zero not for negative ones.
constexpr bool graph::may_merge(id base, number const& a, number const& b) const {
  if (known(base, assumption::positive)) return true;
  number const sum = detail::plus(a, b);
  bool const on_negative = (a.is_integer() && b.is_integer()) || !sum.is_integer() || known(base, assumption::nonnegative);
  bool const at_zero = a.is_negative() == b.is_negative() || sum.is_negative() || known(base, assumption::nonzero);
  return on_negative && at_zero;
}

/// Takes an operand of a product apart; false where it was a number and went into the coefficient.
constexpr bool graph::take_factor(id ex, number& c, std::vector<factor>& list) {
  graph_node const n = at(ex);
  switch (n.what) {
    case kind::number:
      if (n.infinite) break;
      c = detail::times(c, n.value);
      return false;
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
        list.push_back({operand(ex, 0), at(operand(ex, 1)).value});
      } else {
        list.push_back({operand(ex, 0), detail::integer(0), operand(ex, 1)});
      }
      return true;
    default:
      break;
  }
  list.push_back({ex, detail::integer(1)});
  return true;
}

/// Collects the exponents of equal bases in a sorted list, as far as that is sound; `again` where a result has to be taken
/// apart once more.
constexpr void graph::merge_equal_bases(std::vector<factor>& list, number& c, bool& again) {
  std::vector<factor> out;
  for (std::size_t i = 0; i < list.size();) {
    std::size_t end = i + 1;
    while (end < list.size() && list[end].base == list[i].base) ++end;
    id const base = list[i].base;
    if (end - i == 1 || at(base).infinite) {
      for (; i < end; ++i) out.push_back(list[i]);
      continue;
    }
    // Exponents of one sign first, then across signs, so that the result does not depend on the order of operands.
    std::vector<number> exponents;
    std::vector<id> symbolic;
    for (; i < end; ++i) {
      if (list[i].symbolic < 0) {
        exponents.push_back(list[i].exponent);
      } else {
        symbolic.push_back(list[i].symbolic);
      }
    }
    for (bool across : {false, true}) {
      for (std::size_t a = 0; a < exponents.size(); ++a) {
        for (std::size_t b = a + 1; b < exponents.size();) {
          if ((across || exponents[a].is_negative() == exponents[b].is_negative()) && may_merge(base, exponents[a], exponents[b])) {
            exponents[a] = detail::plus(exponents[a], exponents[b]);
            exponents.erase(exponents.begin() + static_cast<std::ptrdiff_t>(b));
            b = a + 1;
          } else {
            ++b;
          }
        }
      }
    }
    if (known(base, assumption::positive) && !symbolic.empty()) {
      for (number const& ex : exponents) symbolic.push_back(num(ex));
      id const sum = add(symbolic);
      if (is_number(sum)) {
        exponents = {at(sum).value};
        symbolic.clear();
      } else {
        exponents.clear();
        symbolic = {sum};
      }
    }
    bool const atomic = at(base).what == kind::symbol || at(base).what == kind::function;
    for (number const& ex : exponents) {
      if (ex.is_zero()) continue;
      if (!atomic || !ex.is_integer()) {
        id const p = pow(base, num(ex));
        kind const k = at(p).what;
        if (k == kind::number) {
          c = detail::times(c, at(p).value);
          continue;
        }
        if (k == kind::product || k == kind::sum || (k == kind::power && operand(p, 0) != base)) {
          again = true;
          out.push_back({p, detail::integer(1)});
          continue;
        }
      }
      out.push_back({base, ex});
    }
    for (id ex : symbolic) out.push_back({base, detail::integer(0), ex});
  }
  list.swap(out);
}

/// The canonical product: flat, a numeric coefficient first, powers of equal bases and exponentials collected, sorted. A
/// number times a sum alone is multiplied out; sums among other factors are free of common factors.
constexpr id graph::mul(std::span<id const> factors) {
  if (as_written) {
    std::vector<id> kept;
    for (id ex : factors) {
      if (is(ex, 0)) return ex;
      if (!is(ex, 1)) kept.push_back(ex);
    }
    if (kept.empty()) return num(1);
    if (kept.size() == 1 && at(kept[0]).what != kind::power) return kept[0];
    if (kept.size() == 1) kept.insert(kept.begin(), num(1));
    graph_node n;
    n.what = kind::product;
    n.known = facts_of_product(kept);
    return intern(n, kept.data(), static_cast<int>(kept.size()));
  }
  number c = detail::integer(1);
  std::vector<factor> list;
  bool any_infinite = false;
  for (id ex : factors) {
    any_infinite = any_infinite || at(ex).infinite;
    if (at(ex).what == kind::product) {
      for (int k = 0; k < at(ex).count; ++k) take_factor(operand(ex, k), c, list);
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
      record_info const* f = at(list[i].base).record;
      if (f == nullptr || !f->exponential || at(list[i].base).infinite) continue;
      std::vector<id> sum;
      for (std::size_t j = list.size(); j-- > i;) {
        graph_node const& n = at(list[j].base);
        if (n.record != f || n.infinite || n.what != kind::function) continue;
        id const exponent = list[j].symbolic < 0 ? num(list[j].exponent) : list[j].symbolic;
        if (j != i || !is(exponent, 1)) {
          sum.push_back(mul(exponent, operand(list[j].base, 0)));
          if (j != i) list.erase(list.begin() + static_cast<std::ptrdiff_t>(j));
        } else if (!sum.empty()) {
          sum.push_back(operand(list[j].base, 0));
        }
      }
      if (sum.empty()) continue;
      id const argument[] = {add(sum)};
      id const merged = call(f, argument);
      list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
      if (at(merged).what == kind::number) {
        c = detail::times(c, at(merged).value);
      } else if (at(merged).what == kind::product) {
        for (int k = 0; k < at(merged).count; ++k) take_factor(operand(merged, k), c, list);
      } else {
        take_factor(merged, c, list);
      }
      again = true;
      break;
    }
    if (!again) break;
    std::vector<factor> fresh;
    for (factor const& f : list) {
      if (f.symbolic < 0 && f.exponent.is(1)) {
        if (at(f.base).what == kind::product) {
          for (int k = 0; k < at(f.base).count; ++k) take_factor(operand(f.base, k), c, fresh);
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
  std::vector<id> out;
  if (!c.is_one()) out.push_back(num(c));
  for (factor const& f : list) {
    if (f.symbolic < 0 && f.exponent.is(1)) {
      out.push_back(f.base);
    } else {
      id const x[] = {f.base, f.symbolic < 0 ? num(f.exponent) : f.symbolic};
      graph_node n;
      n.what = kind::power;
      n.known = facts_of_power(x[0], x[1]);
      out.push_back(intern(n, x, 2));
    }
  }
  if (out.size() == 1) return out[0];
  if (out.size() == 2 && is_number(out[0]) && at(out[1]).what == kind::sum) return distributed(c, out[1]);
  auto const from = out.begin() + (is_number(out[0]) ? 1 : 0);
  std::sort(from, out.end(), [this](id a, id b) { return before(a, b); });
  graph_node n;
  n.what = kind::product;
  n.known = facts_of_product(out);
  return intern(n, out.data(), static_cast<int>(out.size()));
}

constexpr facts graph::facts_of_product(std::span<id const> factors) const {
  unsigned all = ~0U;
  bool signs_known = true;
  bool negative = false;
  for (id ex : factors) {
    facts const f = at(ex).known;
    all &= f.bits;
    if (f.imply(assumption::nonpositive)) {
      negative = !negative;
    } else if (!f.imply(assumption::nonnegative)) {
      signs_known = false;
    }
  }
  facts f(all & static_cast<unsigned>(assumption::integer));
  f = f | assumption::real;
  f = f | facts(all & (static_cast<unsigned>(assumption::nonzero)));
  if (signs_known) f = f | (negative ? assumption::nonpositive : assumption::nonnegative);
  return f;
}

}  // namespace symwise::inline SYMWISE_ABI
