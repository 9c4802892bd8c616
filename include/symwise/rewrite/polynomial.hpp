#pragma once
#include <symwise/core/number.hpp>
#include <symwise/core/sequence.hpp>

#include <cstddef>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The exponents of all generators, packed into one integer: the first generator stands highest, so that the order of integers
/// is the lexicographic order of monomials, and each field has a guard bit on top, so that divisibility is one subtraction.
using packed_powers = __uint128_t;

struct monomial {
  packed_powers exponents = 0;
  number coefficient;
};

/// Monomials, the highest first, none with the coefficient 0; no monomial is the polynomial 0.
using polynomial = sequence<monomial>;

/// Arithmetic of polynomials in a few generators with exact coefficients. What does not fit (a coefficient beyond 64 bits, an
/// exponent beyond its field, more work than the budget) makes `failed` true, and what is returned then has no meaning.
class ring {
 public:
  /// Merges of monomials that one computation may take; a constant expression counts some sixty steps for each.
  static constexpr int whole_budget = 10000;

  int count = 0;  ///< generators
  int budget = whole_budget;
  bool failed = false;

  constexpr explicit ring(int generators) : count(generators) {
    bits_ = generators == 0 ? 16 : 128 / generators < 16 ? 128 / generators : 16;
    for (int k = 0; k < generators; ++k) guards_ |= packed_powers{1} << static_cast<unsigned>((k + 1) * bits_ - 1);
  }

  /// The largest exponent of a generator.
  [[nodiscard]] constexpr int most() const { return bits_ < 2 ? 0 : (1 << (bits_ - 1)) - 1; }
  [[nodiscard]] constexpr packed_powers power_of(int generator, int exponent) const {
    return static_cast<packed_powers>(exponent) << shift(generator);
  }
  [[nodiscard]] constexpr int exponent(packed_powers m, int generator) const {
    return static_cast<int>(static_cast<unsigned>(m >> shift(generator)) & static_cast<unsigned>(most()));
  }
  [[nodiscard]] constexpr int degree(polynomial const& a, int generator) const {
    int d = 0;
    for (monomial const& m : a) {
      int const k = exponent(m.exponents, generator);
      d = k > d ? k : d;
    }
    return d;
  }
  /// Has a no generator in it?
  [[nodiscard]] static constexpr bool is_constant(polynomial const& a) {
    return a.empty() || (a.size() == 1 && a[0].exponents == 0);
  }
  [[nodiscard]] static constexpr polynomial constant(number const& c) {
    polynomial r;
    if (!c.is_zero()) r.push_back({0, c});
    return r;
  }
  [[nodiscard]] constexpr polynomial generator(int k, int exponent = 1) const {
    return {monomial{power_of(k, exponent), integer(1)}};
  }

  /// a + c m b, m a monomial.
  constexpr polynomial plus(polynomial const& a, polynomial const& b, number const& c = integer(1),
                            packed_powers m = 0) {
    polynomial r;
    budget -= static_cast<int>(a.size() + b.size());
    failed = failed || budget < 0;
    if (failed) return r;
    r.reserve(a.size() + b.size());
    monomial const* x = a.data();
    monomial const* y = b.data();
    monomial const* const x_end = x + a.size();
    monomial const* const y_end = y + b.size();
    bool const same = c.is(1);
    while (y != y_end) {
      packed_powers const at = y->exponents + m;
      failed = failed || (at & guards_) != 0;
      while (x != x_end && x->exponents > at) r.push_back(*x++);
      number const term = same ? y->coefficient : product(c, y->coefficient);
      ++y;
      if (x == x_end || x->exponents != at) {
        r.push_back({at, term});
        continue;
      }
      number const total = sum(x++->coefficient, term);
      if (!total.is_zero()) r.push_back({at, total});
    }
    while (x != x_end) r.push_back(*x++);
    return r;
  }
  constexpr polynomial minus(polynomial const& a, polynomial const& b) { return plus(a, b, integer(-1)); }
  constexpr polynomial times(polynomial const& a, polynomial const& b) {
    polynomial const& shorter = a.size() < b.size() ? a : b;
    polynomial const& longer = a.size() < b.size() ? b : a;
    polynomial r;
    for (monomial const& m : shorter) r = plus(r, longer, m.coefficient, m.exponents);
    return r;
  }
  constexpr polynomial scaled(polynomial const& a, number const& c) {
    polynomial r = a;
    for (monomial& m : r) m.coefficient = product(m.coefficient, c);
    return r;
  }
  /// a to the n-th, n >= 0.
  constexpr polynomial power(polynomial const& a, int n) {
    polynomial r = constant(integer(1));
    for (int k = 0; k < n && !failed; ++k) r = times(a, r);
    return r;
  }

  [[nodiscard]] constexpr bool divides(packed_powers divisor, packed_powers m) const {
    return (((m | guards_) - divisor) & guards_) == guards_;
  }
  /// Is the dividend quotient times b, exactly?
  constexpr bool divide(polynomial const& dividend, polynomial const& b, polynomial& quotient) {
    polynomial a = dividend;
    quotient.clear();
    if (b.empty()) return false;
    number const inverse = reciprocal(b[0].coefficient);
    while (!a.empty() && !failed) {
      if (!divides(b[0].exponents, a[0].exponents)) return false;
      monomial const t{a[0].exponents - b[0].exponents, product(a[0].coefficient, inverse)};
      quotient.push_back(t);
      a = plus(a, b, negated(t.coefficient), t.exponents);
    }
    return !failed;
  }

  /// The polynomial times a rational that makes its coefficients integers without a common factor and the first positive.
  constexpr polynomial primitive(polynomial const& a) {
    if (a.empty()) return {};
    return scaled(a, reciprocal(numeric_content(a)));
  }
  /// The rational, with the sign of the first coefficient, by which `primitive` divides.
  constexpr number numeric_content(polynomial const& a) {
    std::uint64_t p = 0;
    std::uint64_t q = 1;
    constexpr std::uint64_t most = std::uint64_t{1} << 62U;
    for (monomial const& m : a) {
      p = detail::gcd(p, magnitude(m.coefficient.p));
      auto const below = static_cast<std::uint64_t>(m.coefficient.q);
      failed =
          failed || !m.coefficient.exact || __builtin_mul_overflow(q, below / detail::gcd(q, below), &q) || q > most;
    }
    if (p > most || p == 0 || failed) {
      failed = true;
      return integer(1);
    }
    auto const above = static_cast<std::int64_t>(p);
    return ratio(a[0].coefficient.is_negative() ? -above : above, static_cast<std::int64_t>(q));
  }
  /// The largest monomial that divides all of a.
  [[nodiscard]] constexpr packed_powers monomial_content(polynomial const& a) const {
    packed_powers r = 0;
    for (int v = 0; v < count; ++v) {
      int least = most();
      for (monomial const& m : a) {
        int const k = exponent(m.exponents, v);
        least = k < least ? k : least;
      }
      if (!a.empty()) r |= power_of(v, least);
    }
    return r;
  }

  /// The coefficient of the k-th power of a generator, a polynomial in the others.
  [[nodiscard]] constexpr polynomial coefficient(polynomial const& a, int generator, int k) const {
    polynomial r;
    for (monomial const& m : a) {
      if (exponent(m.exponents, generator) == k) r.push_back({m.exponents - power_of(generator, k), m.coefficient});
    }
    return r;
  }
  /// The polynomial in the other generators that divides a.
  constexpr polynomial content(polynomial const& a, int generator) {
    polynomial r;
    for (int k = degree(a, generator); k >= 0 && !failed; --k) {
      polynomial const c = coefficient(a, generator, k);
      if (!c.empty()) r = greatest_common_divisor(r, c);
      if (!r.empty() && is_constant(r)) break;
    }
    return r;
  }
  constexpr polynomial derivative(polynomial const& a, int generator) {
    polynomial r;
    for (monomial const& m : a) {
      int const k = exponent(m.exponents, generator);
      if (k > 0) r.push_back({m.exponents - power_of(generator, 1), product(m.coefficient, integer(k))});
    }
    return r;
  }

  /// The greatest common divisor, primitive: by the Euclidean algorithm in one generator with primitive remainders, whose contents
  /// are divisors in the generators left. (Knuth, The Art of Computer Programming, volume 2, 4.6.1.)
  constexpr polynomial greatest_common_divisor(polynomial const& first, polynomial const& second) {
    if (failed) return first;
    if (first.empty() || second.empty()) return primitive(first.empty() ? second : first);
    if (is_constant(first) || is_constant(second)) return constant(integer(1));
    polynomial a = primitive(first);
    polynomial b = primitive(second);
    // A monomial, most often there is no more.
    packed_powers const x = monomial_content(a);
    packed_powers const y = monomial_content(b);
    packed_powers common = 0;
    for (int v = 0; v < count; ++v) {
      int const i = exponent(x, v);
      int const j = exponent(y, v);
      common |= power_of(v, i < j ? i : j);
    }
    polynomial shared = {monomial{common, integer(1)}};
    for (monomial& m : a) m.exponents -= x;
    for (monomial& m : b) m.exponents -= y;
    if (is_constant(a) || is_constant(b)) return shared;
    polynomial quotient;
    polynomial const& smaller = a.size() < b.size() ? a : b;
    polynomial const& larger = a.size() < b.size() ? b : a;
    if (divide(larger, smaller, quotient)) return times(shared, smaller);
    int main = -1;
    int least = 0;
    for (int v = 0; v < count; ++v) {
      int const i = degree(a, v);
      int const j = degree(b, v);
      if (i == 0 && j == 0) continue;
      if (i == 0 || j == 0) {  // nothing with this generator divides both
        polynomial const rest = content(i == 0 ? b : a, v);
        return times(shared, greatest_common_divisor(i == 0 ? a : b, rest));
      }
      if (main < 0 || i + j < least) {
        main = v;
        least = i + j;
      }
    }
    if (main < 0) return shared;
    polynomial const content_of_a = content(a, main);
    polynomial const content_of_b = content(b, main);
    shared = times(shared, greatest_common_divisor(content_of_a, content_of_b));
    if (!divide(a, content_of_a, quotient)) return shared;
    a = quotient;
    if (!divide(b, content_of_b, quotient)) return shared;
    b = quotient;
    if (degree(a, main) < degree(b, main)) a.swap(b);
    while (!failed) {
      polynomial rest = remainder(a, b, main);
      if (rest.empty()) return primitive(times(shared, b));
      if (degree(rest, main) == 0) return shared;
      a.swap(b);
      if (!divide(rest, content(rest, main), b)) break;
      b = primitive(b);
    }
    failed = true;
    return shared;
  }

  /// The square root, where a is a square.
  constexpr bool square_root(polynomial const& a, polynomial& root) {
    root.clear();
    if (a.empty()) return true;
    number const lead = a[0].coefficient;
    std::int64_t const p = lead.is_positive() && lead.exact ? exact_root(lead.p, 2) : -1;
    std::int64_t const q = lead.is_positive() && lead.exact ? exact_root(lead.q, 2) : -1;
    if (p < 0 || q < 0) return false;
    packed_powers half = 0;
    for (int v = 0; v < count; ++v) {
      int const k = exponent(a[0].exponents, v);
      if (k % 2 != 0) return false;
      half |= power_of(v, k / 2);
    }
    root.push_back({half, ratio(p, q)});
    polynomial rest = minus(a, times(root, root));
    number const inverse = reciprocal(product(integer(2), root[0].coefficient));
    while (!rest.empty() && !failed) {
      if (!divides(half, rest[0].exponents)) return false;
      monomial const t{rest[0].exponents - half, product(rest[0].coefficient, inverse)};
      if (t.exponents >= root.back().exponents) return false;
      rest = plus(rest, root, product(integer(-2), t.coefficient), t.exponents);
      root.push_back(t);
      rest = plus(rest, {t}, negated(t.coefficient), t.exponents);
    }
    return !failed;
  }

  constexpr number sum(number const& a, number const& b) {
    number const r = detail::plus(a, b);
    failed = failed || (!r.exact && a.exact && b.exact);
    return r;
  }
  constexpr number product(number const& a, number const& b) {
    number const r = detail::times(a, b);
    failed = failed || (!r.exact && a.exact && b.exact);
    return r;
  }

 private:
  int bits_ = 16;
  packed_powers guards_ = 0;

  [[nodiscard]] constexpr unsigned shift(int generator) const {
    return static_cast<unsigned>((count - 1 - generator) * bits_);
  }
  /// What is left of the dividend, times a polynomial without the generator, when multiples of b are taken off.
  constexpr polynomial remainder(polynomial const& dividend, polynomial const& b, int generator) {
    polynomial a = dividend;
    int const n = degree(b, generator);
    polynomial const lead = coefficient(b, generator, n);
    while (!a.empty() && !failed) {
      int const k = degree(a, generator);
      if (k < n) break;
      polynomial top = coefficient(a, generator, k);
      for (monomial& m : top) m.exponents += power_of(generator, k - n);
      a = minus(times(a, lead), times(b, top));
      if (!a.empty()) a = primitive(a);
    }
    return a;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
