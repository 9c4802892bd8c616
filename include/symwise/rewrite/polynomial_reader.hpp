#pragma once
#include <symwise/core/handle.hpp>
#include <symwise/core/sort.hpp>
#include <symwise/rewrite/polynomial.hpp>

#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

[[nodiscard]] constexpr bool is_whole_power(graph const& g, id ex) {
  if (g.at(ex).what != kind::power || !g.is_number(g.operand(ex, 1))) return false;
  number const n = g.coefficient(g.operand(ex, 1));
  return n.is_integer() && magnitude(n.p) < 4096;
}
/// Is a polynomial, or a quotient of polynomials, read through this node to its operands?
[[nodiscard]] constexpr bool is_read_through(graph const& g, id ex, bool quotients) {
  kind const k = g.at(ex).what;
  if (k == kind::sum || k == kind::product) return true;
  return is_whole_power(g, ex) && g.at(g.operand(ex, 0)).what == kind::sum &&
         (quotients || g.coefficient(g.operand(ex, 1)).is_positive());
}
/// The nodes that a polynomial is read from, children before parents, those that are not read through included; where there are
/// more than `most`, some of them.
[[nodiscard]] constexpr detail::sequence<id> parts_below(graph const& g, id root, bool quotients,
                                                         std::size_t most = 1000) {
  constexpr std::size_t few = 12;  // so many are looked through; for more, each node below the root has a mark
  detail::sequence<id> found = {root};
  detail::sequence<char> marks;
  auto const is_known = [&](id a) {
    if (!marks.empty()) return marks[static_cast<std::size_t>(a)] != 0;
    for (id f : found) {
      if (f == a) return true;
    }
    return false;
  };
  for (std::size_t k = 0; k < found.size() && found.size() <= most; ++k) {
    id const ex = found[k];
    if (!is_read_through(g, ex, quotients)) continue;
    int const operands = g.at(ex).what == kind::power ? 1 : g.at(ex).count;
    for (int j = 0; j < operands; ++j) {
      id const a = g.operand(ex, j);
      if (is_known(a)) continue;
      found.push_back(a);
      if (!marks.empty()) {
        marks[static_cast<std::size_t>(a)] = 1;
      } else if (found.size() > few) {
        marks = detail::sequence<char>(static_cast<std::size_t>(root) + 1, 0);
        for (id f : found) marks[static_cast<std::size_t>(f)] = 1;
      }
    }
  }
  if (marks.empty()) {
    insertion_sort(found, [](id a, id b) { return a < b; });
    return found;
  }
  found.clear();
  for (id ex = 0; ex <= root; ++ex) {
    if (marks[static_cast<std::size_t>(ex)] != 0) found.push_back(ex);
  }
  return found;
}
/// The place of a node in a sorted list that holds it.
[[nodiscard]] constexpr std::size_t place_of(detail::sequence<id> const& sorted, id node) {
  std::size_t low = 0;
  std::size_t high = sorted.size();
  while (low + 1 < high) {
    std::size_t const middle = (low + high) / 2;
    (sorted[middle] <= node ? low : high) = middle;
  }
  return low;
}

/// An expression as a quotient of polynomials in generators: the symbols, functions, roots and other parts that are neither sums
/// nor products nor whole powers. Generators may depend on each other (x and sqrt(x)); every identity of polynomials holds for
/// their values all the same.
///
/// Where quotients are not wanted the denominator is 1, and 1/x a generator like others.
///
/// Products and powers that would have more than `most_terms` terms when they are multiplied out are generators, too.
class polynomial_reader {
 public:
  static constexpr int most_terms = 1000;
  static constexpr int most_parts = 400;

  detail::sequence<id> generators;
  polynomial numerator;
  polynomial denominator;
  /// Is anything below the root a sum, so that there is something to be multiplied out?
  bool nested = false;

  /// Whether there is one: false where the expression has infinities, or is too large.
  bool ok = false;

  /// With fewer terms allowed than usual, sums are not read either where they would have twice as many, and there is less work.
  constexpr polynomial_reader(graph& g, id root, bool quotients, int most = most_terms)
      : g_(&g), quotients_(quotients), most_(most) {
    if (g.at(root).infinite) return;
    if (!find_parts(root)) return;
    estimate();
    if (most < most_terms && parts_.back().terms > 2 * most) return;
    find_generators();
    if (generators.size() > 40) return;
    arithmetic = ring(static_cast<int>(generators.size()));
    if (most < most_terms) arithmetic.budget = 20 * most;
    if (largest_degree_ > arithmetic.most()) return;
    for (part& p : parts_) {
      if (p.used) read(p);
    }
    numerator = parts_.back().numerator;
    denominator = parts_.back().denominator;
    ok = !arithmetic.failed && !denominator.empty();
  }

  ring arithmetic{0};

  [[nodiscard]] constexpr int index(id generator) const {
    for (std::size_t k = 0; k < generators.size(); ++k) {
      if (generators[k] == generator) return static_cast<int>(k);
    }
    return -1;
  }

  /// A polynomial in the generators as an expression.
  constexpr id expression(polynomial const& a) const {
    detail::sequence<id> terms;
    terms.reserve(a.size());
    for (monomial const& m : a) terms.push_back(expression(m));
    return terms.size() == 1 ? terms[0] : g_->add(terms);
  }
  constexpr id expression(monomial const& m) const {
    detail::sequence<id> factors;
    if (!m.coefficient.is(1)) factors.push_back(g_->num(m.coefficient));
    packed_powers rest = m.exponents;
    bool plain = !m.coefficient.is_one() || m.coefficient.exact;
    for (int k = 0; rest != 0; ++k) {
      int const n = arithmetic.exponent(rest, k);
      if (n == 0) continue;
      rest -= arithmetic.power_of(k, n);
      id const base = generators[static_cast<std::size_t>(k)];
      plain = plain && is_plain(base);
      factors.push_back(n == 1 ? base : g_->pow(base, g_->num(n)));
    }
    if (factors.empty()) return g_->num(1);
    if (factors.size() == 1) return factors[0];
    if (!plain) return g_->mul(factors);
    graph const& g = *g_;
    insertion_sort(factors, [&g](id a, id b) { return g.before(a, b); });
    return g_->store(kind::product, factors);
  }

 private:
  /// Do powers of this generator stay in a product beside those of others as they are? Then the product is canonical at once.
  [[nodiscard]] constexpr bool is_plain(id base) const {
    graph_node const& n = g_->at(base);
    return n.what == kind::symbol || (n.what == kind::function && !n.record->exponential);
  }

  struct part {
    id node = -1;
    bool whole = false;  // a generator to some power
    bool used = false;   // below a generator nothing is
    int generator = -1;
    std::int64_t exponent = 1;
    double terms = 1;
    double degree = 1;
    polynomial numerator;
    polynomial denominator;
  };
  graph* g_;
  bool quotients_;
  int most_;
  double largest_degree_ = 1;
  detail::sequence<id> nodes_;
  std::vector<part> parts_;

  [[nodiscard]] constexpr std::size_t part_of(id node) const { return place_of(nodes_, node); }

  constexpr bool find_parts(id root) {
    nodes_ = parts_below(*g_, root, quotients_);
    if (nodes_.size() > most_parts) return false;
    for (id ex : nodes_) nested = nested || (ex != root && g_->at(ex).what == kind::sum);
    parts_.resize(nodes_.size());
    for (std::size_t k = 0; k < nodes_.size(); ++k) parts_[k].node = nodes_[k];
    return true;
  }
  [[nodiscard]] constexpr bool is_inner(id ex) const { return is_read_through(*g_, ex, quotients_); }

  /// How many terms and which degree each part has at most; what has too many is a generator.
  constexpr void estimate() {
    graph const& g = *g_;
    for (part& p : parts_) {
      graph_node const& n = g.at(p.node);
      p.whole = !is_inner(p.node);
      if (n.what == kind::number) p.degree = 0;
      if (p.whole) {
        if (is_whole_power(g, p.node)) p.degree = static_cast<double>(magnitude(g.coefficient(g.operand(p.node, 1)).p));
      } else if (n.what == kind::power) {
        part const& base = parts_[part_of(g.operand(p.node, 0))];
        auto const e = static_cast<double>(magnitude(g.coefficient(g.operand(p.node, 1)).p));
        p.terms = 1;
        for (double k = 1; k < base.terms && p.terms <= most_; ++k) p.terms = p.terms * (e + k) / k;
        p.degree = base.degree * e;
      } else {
        bool const adds = n.what == kind::sum;
        p.terms = adds ? 0 : 1;
        p.degree = 0;
        for (int k = 0; k < n.count; ++k) {
          part const& a = parts_[part_of(g.operand(p.node, k))];
          p.terms = adds ? p.terms + a.terms : p.terms * a.terms;
          // In a quotient the terms of a sum have a common denominator.
          p.degree = adds && !quotients_ ? (a.degree > p.degree ? a.degree : p.degree) : p.degree + a.degree;
        }
      }
      if (!p.whole && n.what != kind::sum && p.terms > most_) {
        p.whole = true;
        p.terms = p.degree = 1;
      }
    }
    parts_.back().used = true;
    for (std::size_t k = parts_.size(); k-- > 0;) {
      part const& p = parts_[k];
      if (!p.used) continue;
      largest_degree_ = p.degree > largest_degree_ ? p.degree : largest_degree_;
      if (p.whole) continue;
      int const operands = g.at(p.node).what == kind::power ? 1 : g.at(p.node).count;
      for (int j = 0; j < operands; ++j) parts_[part_of(g.operand(p.node, j))].used = true;
    }
  }

  /// The generator of each part that is not read through, and its exponent, below zero in denominators.
  constexpr void find_generators() {
    graph& g = *g_;
    for (part& p : parts_) {
      if (!p.used || !p.whole || g.is_number(p.node)) continue;
      id base = p.node;
      if (g.at(base).what == kind::power && !is_inner(base) && g.is_number(g.operand(base, 1))) {
        number const n = g.coefficient(g.operand(base, 1));
        if (n.exact && magnitude(n.p) < 4096) {
          bool const below = n.is_negative() && quotients_;
          base = g.pow(g.operand(base, 0), g.num(n.is_negative() && !quotients_ ? -1 : 1, n.q));
          p.exponent = below ? n.p : static_cast<std::int64_t>(magnitude(n.p));
          auto const size = static_cast<double>(magnitude(n.p));
          largest_degree_ = size > largest_degree_ ? size : largest_degree_;
        }
      }
      p.generator = index(base);
      if (p.generator < 0) {
        p.generator = static_cast<int>(generators.size());
        generators.push_back(base);
      }
    }
  }

  constexpr void read(part& p) {
    graph const& g = *g_;
    ring& r = arithmetic;
    polynomial const one = ring::constant(integer(1));
    p.denominator = one;
    if (r.failed) return;
    graph_node const& n = g.at(p.node);
    if (n.what == kind::number) {
      p.numerator = ring::constant(g.coefficient(p.node));
    } else if (p.whole) {
      bool const below = p.exponent < 0;
      (below ? p.denominator : p.numerator) = r.generator(p.generator, static_cast<int>(magnitude(p.exponent)));
      if (below) p.numerator = one;
    } else if (n.what == kind::power) {
      part const& base = parts_[part_of(g.operand(p.node, 0))];
      std::int64_t const e = g.coefficient(g.operand(p.node, 1)).p;
      auto const size = static_cast<int>(magnitude(e));
      p.numerator = r.power(e < 0 ? base.denominator : base.numerator, size);
      p.denominator = r.power(e < 0 ? base.numerator : base.denominator, size);
    } else if (n.what == kind::product) {
      p.numerator = one;
      for (id a : g.operands(p.node)) {
        part const& f = parts_[part_of(a)];
        p.numerator = r.times(f.numerator, p.numerator);
        p.denominator = r.times(f.denominator, p.denominator);
      }
    } else {
      for (id a : g.operands(p.node)) add(p, parts_[part_of(a)]);
    }
  }
  static constexpr bool is_one(polynomial const& a) {
    return a.size() == 1 && a[0].exponents == 0 && a[0].coefficient.is(1);
  }
  /// Adds a term over the least common denominator.
  constexpr void add(part& total, part const& term) {
    ring& r = arithmetic;
    if (is_one(total.denominator) && is_one(term.denominator)) {
      total.numerator = r.plus(total.numerator, term.numerator);
      return;
    }
    polynomial const shared = r.greatest_common_divisor(total.denominator, term.denominator);
    polynomial left;
    polynomial right;
    if (!r.divide(total.denominator, shared, left) || !r.divide(term.denominator, shared, right)) {
      r.failed = true;
      return;
    }
    total.numerator = r.plus(r.times(total.numerator, right), r.times(term.numerator, left));
    total.denominator = r.times(total.denominator, right);
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
