#pragma once
#include <symwise/core/graph.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// c times a term that is no sum and has no coefficient of its own: a product is canonical as it is.
constexpr id graph::with_coefficient(number c, id term) {
  if (c.is_one()) return term;
  graph_node const& t = node_data_[term];
  if (t.what == kind::number || t.what == kind::sum || c.is_zero()) return scale(c, term);
  detail::sequence<id> factors;
  factors.reserve(static_cast<std::size_t>(t.count) + 1);
  factors.push_back(num(c));
  if (node_data_[term].what == kind::product) {
    for (int k = 0; k < node_data_[term].count; ++k) factors.push_back(operand(term, k));
  } else {
    factors.push_back(term);
  }
  return store(kind::product, factors);
}

/// A term of a sum: a node without numeric coefficient, and its coefficient.
struct graph::term {
  id what;
  number coefficient;
};

/// The canonical sum: flat, numbers added up, equal terms collected, sorted.
constexpr id graph::add(id_list terms) {
  if (as_written) {
    detail::sequence<id> kept;
    for (id ex : terms) {
      if (!is(ex, 0)) kept.push_back(ex);
    }
    if (kept.empty()) return num(0);
    if (kept.size() == 1) return kept[0];
    return store(kind::sum, kept);
  }
  number constant = detail::integer(0);
  bool any_infinite = false;
  detail::sequence<term> list;
  list.reserve(8);
  auto take = [&](id ex) {
    graph_node const& n = node_data_[ex];
    if (n.what == kind::number) {
      constant = detail::plus(constant, value(ex));
    } else if (n.what == kind::product && is_number(operand(ex, 0))) {
      number const c = value(operand(ex, 0));
      if (n.count == 2) {
        list.push_back({operand(ex, 1), c});
      } else {
        id_list const factors(operands(ex).begin() + 1, operands(ex).end());
        list.push_back({store(kind::product, factors), c});
      }
    } else {
      list.push_back({ex, detail::integer(1)});
    }
  };
  for (id ex : terms) {
    any_infinite = any_infinite || node_data_[ex].infinite;
    if (node_data_[ex].what == kind::sum) {
      for (int k = 0; k < node_data_[ex].count; ++k) take(operand(ex, k));
    } else {
      take(ex);
    }
  }
  auto earlier = [this](term const& a, term const& b) {
    if (a.what != b.what) return before(a.what, b.what);
    // Infinite terms are not collected. Their coefficients order them, by magnitude, so that the sum times -1 has the same order.
    double const u = a.coefficient.value();
    double const v = b.coefficient.value();
    auto const magnitude_of = [](double w) { return std::bit_cast<std::uint64_t>(w) & ~(std::uint64_t{1} << 63U); };
    if (magnitude_of(u) != magnitude_of(v)) return magnitude_of(u) < magnitude_of(v);
    if (std::bit_cast<std::int64_t>(u) != std::bit_cast<std::int64_t>(v)) return std::bit_cast<std::int64_t>(u) >= 0;
    if (a.coefficient.exact != b.coefficient.exact) return b.coefficient.exact;
    return a.coefficient.exact && detail::magnitude(a.coefficient.p) < detail::magnitude(b.coefficient.p);
  };
  if (list.size() > 12) {
    std::sort(list.begin(), list.end(), earlier);
  } else {
    detail::insertion_sort(list, earlier);
  }
  detail::sequence<id> out;
  out.reserve(list.size() + 1);
  if (!constant.is_zero()) out.push_back(num(constant));
  for (std::size_t i = 0; i < list.size();) {
    id const what = list[i].what;
    bool const cancels = !node_data_[what].infinite;
    number c = list[i].coefficient;
    for (++i; cancels && i < list.size() && list[i].what == what; ++i) c = detail::plus(c, list[i].coefficient);
    if (c.is_zero() && cancels) continue;
    out.push_back(with_coefficient(c, what));
  }
  if (out.empty()) return num(constant);
  if (out.size() == 1) return out[0];
  graph_node n;
  n.what = kind::sum;
  n.known = facts_of_sum(out);
  n.infinite = any_infinite;
  return intern(n, out.data(), static_cast<int>(out.size()));
}

constexpr facts graph::facts_of_sum(id_list terms) const {
  constexpr auto known_positive = static_cast<unsigned>(assumption::positive);
  constexpr auto known_negative = static_cast<unsigned>(assumption::negative);
  constexpr auto not_zero = static_cast<unsigned>(assumption::nonzero) & ~static_cast<unsigned>(assumption::real);
  unsigned all = ~0U;
  bool positive_term = false;
  bool negative_term = false;
  for (id const* ex = terms.first; ex != terms.last; ++ex) {
    unsigned const f = node_data_[*ex].known.bits;
    all &= f;
    positive_term = positive_term || (f & known_positive) == known_positive;
    negative_term = negative_term || (f & known_negative) == known_negative;
  }
  unsigned const f = (all & ~not_zero) | static_cast<unsigned>(assumption::real);
  bool const nonzero_sum = (positive_term && (f & (known_positive & ~not_zero)) == (known_positive & ~not_zero)) ||
                           (negative_term && (f & (known_negative & ~not_zero)) == (known_negative & ~not_zero));
  return facts(nonzero_sum ? f | not_zero : f);
}

/// The rational that a sum inside a product or a power gives up: the greatest common divisor of its coefficients, with the
/// sign of its first term. Sums with floating coefficients give up their sign alone.
constexpr number graph::content(id sum) const {
  std::uint64_t p = 0;
  std::uint64_t q = 1;
  bool const negative = coefficient(operand(sum, 0)).is_negative();
  for (id ex : operands(sum)) {
    number const c = coefficient(ex);
    if (!c.exact) return detail::integer(negative ? -1 : 1);
    p = detail::gcd(p, detail::magnitude(c.p));
    auto const below = static_cast<std::uint64_t>(c.q);
    std::uint64_t const multiple = below / detail::gcd(q, below);
    if (__builtin_mul_overflow(q, multiple, &q) || q > (std::uint64_t{1} << 62U))
      return detail::integer(negative ? -1 : 1);
  }
  if (p > (std::uint64_t{1} << 62U)) return detail::integer(negative ? -1 : 1);
  auto const above = static_cast<std::int64_t>(p);
  return detail::ratio(negative ? -above : above, static_cast<std::int64_t>(q));
}

/// c times a sum, term by term.
constexpr id graph::distributed(number c, id sum) {
  detail::sequence<id> terms;
  for (int k = 0; k < node_data_[sum].count; ++k) {
    id const ex = operand(sum, k);
    number const d = detail::times(c, coefficient(ex));
    graph_node const n = node_data_[ex];  // a copy: num may move the nodes
    if (n.what == kind::number) {
      terms.push_back(num(d));
    } else if (n.what == kind::product) {
      detail::sequence<id> factors;
      int const skip = is_number(operand(ex, 0)) ? 1 : 0;
      if (!d.is_one()) factors.push_back(num(d));
      for (int j = skip; j < n.count; ++j) factors.push_back(operand(ex, j));
      if (factors.size() == 1) {
        terms.push_back(factors[0]);
      } else {
        terms.push_back(store(kind::product, factors));
      }
    } else {
      terms.push_back(scale(d, ex));
    }
  }
  return store(kind::sum, terms);
}

/// A sum divided by its content; the order of its terms stays.
constexpr id graph::divided(id sum, number content) {
  return content.is(1) ? sum : distributed(detail::reciprocal(content), sum);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
