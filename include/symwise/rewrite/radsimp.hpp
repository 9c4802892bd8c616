#pragma once
#include <symwise/rewrite/cheaper.hpp>
#include <symwise/rewrite/expand.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The largest whole number whose square divides n, looked for up to 1,000.
constexpr std::int64_t square_divisor(std::int64_t n) {
  std::int64_t root = 1;
  for (std::int64_t d = 2; d <= 1000 && d * d <= n; ++d) {
    while (n % (d * d) == 0) {
      n /= d * d;
      root *= d;
    }
  }
  return root;
}

/// Expressions with square roots.
class radicals {
 public:
  constexpr explicit radicals(graph& g) : g_(g) {}

  [[nodiscard]] constexpr bool is_root(id ex) const {
    return g_.at(ex).what == kind::power && g_.is_number(g_.operand(ex, 1)) &&
           g_.value(g_.operand(ex, 1)) == ratio(1, 2);
  }
  [[nodiscard]] constexpr bool is_root_of_number(id ex) const {
    return is_root(ex) && g_.is_number(g_.operand(ex, 0)) && g_.value(g_.operand(ex, 0)).exact &&
           g_.value(g_.operand(ex, 0)).is_positive();
  }

  /// sqrt(p/q) as a multiple of the root of a number without square divisors: sqrt(8) is 2 sqrt(2), sqrt(1/2) is sqrt(2)/2.
  constexpr id root_of(number n) {
    if (n.q > 1'000'000 || n.p > 1'000'000'000'000) return g_.pow(g_.num(n), g_.num(1, 2));
    std::int64_t const product = n.p * n.q;
    std::int64_t const whole = square_divisor(product);
    return g_.mul(g_.num(whole, n.q), g_.pow(g_.num(product / whole / whole), g_.num(1, 2)));
  }

  /// The roots of numbers in a product as one root; of a root alone its multiple.
  constexpr id with_one_root(id ex) {
    if (is_root_of_number(ex)) return root_of(g_.value(g_.operand(ex, 0)));
    if (g_.at(ex).what != kind::product) return ex;
    number inside = integer(1);
    sequence<id> rest;
    int roots = 0;
    for (id f : g_.operands(ex)) {
      number const next = is_root_of_number(f) ? times(inside, g_.value(g_.operand(f, 0))) : integer(1);
      if (is_root_of_number(f) && next.exact) {
        inside = next;
        ++roots;
      } else {
        rest.push_back(f);
      }
    }
    if (roots == 0) return ex;
    rest.push_back(root_of(inside));
    return g_.mul(rest);
  }

  /// sqrt(a + b sqrt(c)) of rational numbers where d = sqrt(a^2 - b^2 c) is one: sqrt((a + d)/2) and sqrt((a - d)/2), added or
  /// subtracted as b is positive or negative.
  constexpr id denested(id ex) {
    if (!is_root(ex)) return ex;
    id const sum = g_.operand(ex, 0);
    if (g_.at(sum).what != kind::sum || g_.at(sum).count != 2 || !g_.is_number(g_.operand(sum, 0))) return ex;
    id const term = g_.operand(sum, 1);
    number const a = g_.value(g_.operand(sum, 0));
    number const b = g_.coefficient(term);
    id const root = g_.at(term).what == kind::product && g_.at(term).count == 2 ? g_.operand(term, 1) : term;
    if (!a.exact || !b.exact || !a.is_positive() || !is_root_of_number(root)) return ex;
    number const c = g_.value(g_.operand(root, 0));
    number const square = plus(times(a, a), negated(times(times(b, b), c)));
    if (!square.exact || !square.is_positive()) return ex;
    id const d = g_.pow(g_.num(square), g_.num(1, 2));
    if (!g_.is_number(d)) return ex;
    number const half = ratio(1, 2);
    number const first = times(half, plus(a, g_.value(d)));
    number const second = times(half, plus(a, negated(g_.value(d))));
    if (!first.exact || !second.exact || !second.is_positive()) return ex;
    return g_.add(root_of(first), g_.scale(integer(b.is_negative() ? -1 : 1), root_of(second)));
  }

  /// A negative power of a sum with roots, over what the product with its conjugates is, where that is known not to be zero.
  constexpr id rationalised(id ex) {
    if (g_.at(ex).what != kind::power || !g_.is_number(g_.operand(ex, 1))) return ex;
    number const n = g_.value(g_.operand(ex, 1));
    id divisor = g_.operand(ex, 0);
    if (!n.is_integer() || n.p > -1 || n.p < -4 || g_.at(divisor).what != kind::sum) return ex;
    id above = g_.num(1);
    for (int k = 0; k < 3; ++k) {
      id const root = a_root_in(divisor);
      if (root < 0) break;
      id const other = conjugate(divisor, root);
      above = multiplied_out(g_, g_.mul(above, other), 32);
      divisor = settled(multiplied_out(g_, without_squared_roots(multiplied_out(g_, g_.mul(divisor, other), 32)), 32));
      if (g_.at(divisor).what == kind::sum && g_.at(divisor).count > 16) return ex;
    }
    if (g_.is(above, 1) || !g_.known(divisor, assumption::nonzero) || a_root_in(divisor) >= 0) return ex;
    id const factors[] = {g_.pow(above, g_.num(-n.p)), g_.pow(divisor, g_.num(n.p))};
    return multiplied_out(g_, g_.mul(factors), 32);
  }

  /// Terms with their roots in one, added up.
  constexpr id settled(id ex) {
    if (g_.at(ex).what != kind::sum) return with_one_root(ex);
    sequence<id> terms(g_.operands(ex).begin(), g_.operands(ex).end());
    for (id& t : terms) t = with_one_root(t);
    return g_.add(terms);
  }

 private:
  graph& g_;

  /// sqrt(u)^2n as u^n, in what is asked for only where sqrt(u) has a value.
  constexpr id without_squared_roots(id ex) {
    sequence<id> from;
    sequence<id> to;
    for (id p : parts_below(g_, ex, false)) {
      if (g_.at(p).what != kind::power || !is_root(g_.operand(p, 0)) || !g_.is_number(g_.operand(p, 1))) continue;
      number const n = g_.value(g_.operand(p, 1));
      if (!n.is_integer() || n.p % 2 != 0) continue;
      from.push_back(p);
      to.push_back(g_.pow(g_.operand(g_.operand(p, 0), 0), g_.num(n.p / 2)));
    }
    return from.empty() ? ex : replaced(g_, ex, from, to);
  }
  /// A root among the factors of some term; -1 where there is none.
  [[nodiscard]] constexpr id a_root_in(id ex) const {
    auto const in_term = [this](id term) -> id {
      if (is_root(term)) return term;
      if (g_.at(term).what != kind::product) return -1;
      for (id f : g_.operands(term)) {
        if (is_root(f)) return f;
      }
      return -1;
    };
    if (g_.at(ex).what != kind::sum) return in_term(ex);
    for (id term : g_.operands(ex)) {
      id const root = in_term(term);
      if (root >= 0) return root;
    }
    return -1;
  }
  /// The sum with the other sign of a root.
  constexpr id conjugate(id sum, id root) {
    sequence<id> terms(g_.operands(sum).begin(), g_.operands(sum).end());
    for (id& t : terms) {
      bool has = t == root;
      for (int k = 0; g_.at(t).what == kind::product && k < g_.at(t).count; ++k) has = has || g_.operand(t, k) == root;
      if (has) t = g_.neg(t);
    }
    return g_.add(terms);
  }
};

struct radical_simplification {
  static constexpr id run(graph& g, id ex, id const*) { return best_form(g, ex, true); }
  /// Divisors with roots left as they are.
  static constexpr id run_outside_divisors(graph& g, id ex) { return best_form(g, ex, false); }

 private:
  static constexpr id best_form(graph& g, id ex, bool divisors) {
    return cheapest_by(g, ex, [&g, divisors](id each, form_cost& costs) {
      radicals roots(g);
      return cheaper_parts(g, each, costs, [&g, &costs, &roots, divisors](id part) {
        id best = part;
        auto const offer = [&g, &costs, &best](id next) {
          if (costs.less(g, next, best)) best = next;
        };
        offer(roots.denested(part));
        if (divisors) offer(roots.rationalised(part));
        offer(roots.with_one_root(part));
        offer(divisors ? multiplied_out_with_roots(g, roots, part) : roots.settled(part));
        return best;
      });
    });
  }
  /// Terms of a sum, multiplied out, with the roots of numbers in each as one: sqrt(2) + sqrt(8) is 3 sqrt(2).
  static constexpr id multiplied_out_with_roots(graph& g, radicals& roots, id ex) {
    bool any = false;
    sequence<id> divisors;
    sequence<id> freed;
    for (id p : parts_below(g, ex, false)) {
      any = any || roots.is_root(p);
      id const above = roots.rationalised(p);
      if (above == p) continue;
      divisors.push_back(p);
      freed.push_back(above);
    }
    if (!any && divisors.empty()) return ex;
    if (!divisors.empty()) ex = replaced(g, ex, divisors, freed);
    return roots.settled(multiplied_out(g, ex, 32));
  }
};

}  // namespace detail

/// e with square roots brought together where that makes it cheaper: sqrt(2) + sqrt(8) is 3 sqrt(2), sqrt(3 + 2 sqrt(2)) is
/// 1 + sqrt(2), and divisors are freed of roots, 1/(sqrt(2) - 1) is 1 + sqrt(2) and 1/(sqrt(x + 1) + sqrt(x)) is
/// sqrt(x + 1) - sqrt(x); of these only those whose product with the conjugates is known not to be zero, so not 1/(sqrt(x) - 1).
/// The result has no more operations than e. The value is kept wherever e has one.
template <symbolic E>
constexpr auto radsimp(E ex) {
  return detail::make_transformed<detail::radical_simplification>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI
