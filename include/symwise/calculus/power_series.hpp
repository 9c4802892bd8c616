#pragma once
#include <symwise/calculus/differentiate.hpp>
#include <symwise/functions/arithmetic/abs.hpp>
#include <symwise/functions/arithmetic/max.hpp>
#include <symwise/functions/arithmetic/min.hpp>
#include <symwise/functions/elementary/exp.hpp>
#include <symwise/rewrite/expand.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The sum of c[k] t^(low + k), known up to the power low + size of c, which is not in it.
struct laurent_series {
  int low = 0;
  std::vector<id> c;
  bool known = false;  ///< is there one?

  [[nodiscard]] constexpr int high() const { return low + static_cast<int>(c.size()); }
};

/// Laurent series of expressions of x about a point, t = x - point, by the arithmetic of power series. A coefficient is zero
/// where its canonical form is, multiplied out.
class power_series {
 public:
  bool short_of_terms = false;  ///< with more terms there may be a series
  std::vector<id> divisors;     ///< what was divided by and may be zero for some values of other symbols

  constexpr power_series(graph& g, id x, id point, int terms) : g_(&g), x_(x), point_(point), terms_(terms) {}

  constexpr laurent_series of(id root) {
    graph& g = *g_;
    id const roots[] = {root};
    auto const needed = reachable(g, roots);
    slot_.assign(static_cast<std::size_t>(root) + 1, -1);
    for (id ex = 0; ex <= root; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] == 0) continue;
      bool depends = ex == x_;
      for (id a : g.operands(ex)) depends = depends || slot_[static_cast<std::size_t>(a)] >= 0;
      if (!depends) continue;
      slot_[static_cast<std::size_t>(ex)] = static_cast<int>(list_.size());
      laurent_series s = of_node(ex);
      for (id c : s.c) s.known = s.known && !g.at(c).infinite;
      list_.push_back(s);
    }
    return get(root);
  }

  /// Takes leading zeros away; false where all coefficients are zero.
  constexpr bool strip(laurent_series& s) {
    graph& g = *g_;
    std::size_t zeros = 0;
    for (; zeros < s.c.size(); ++zeros) {
      id& c = s.c[zeros];
      if (g.at(c).what == kind::sum && !g.known(c, assumption::nonzero)) c = expanded(g, c);
      if (!g.is(c, 0)) break;
    }
    s.c.erase(s.c.begin(), s.c.begin() + static_cast<std::ptrdiff_t>(zeros));
    s.low += static_cast<int>(zeros);
    return !s.c.empty();
  }

  /// May the node be zero although its canonical form is not? Of sums of constants that is not known.
  [[nodiscard]] constexpr bool may_hide_zero(id ex) const {
    graph const& g = *g_;
    if (g.at(ex).what != kind::sum || g.known(ex, assumption::nonzero)) return false;
    id const roots[] = {ex};
    auto const needed = reachable(g, roots);
    for (id i = 0; i <= ex; ++i) {
      if (needed[static_cast<std::size_t>(i)] != 0 && g.at(i).what == kind::symbol) return false;
    }
    return true;
  }

 private:
  graph* g_;
  id x_;
  id point_;
  int terms_;
  std::vector<int> slot_;
  std::vector<laurent_series> list_;

  constexpr laurent_series get(id ex) {
    int const k = slot_[static_cast<std::size_t>(ex)];
    if (k < 0) return constant(ex);
    return list_[static_cast<std::size_t>(k)];
  }
  [[nodiscard]] constexpr bool varies(id ex) const { return slot_[static_cast<std::size_t>(ex)] >= 0; }
  constexpr laurent_series constant(id ex) {
    laurent_series s;
    s.c.assign(static_cast<std::size_t>(terms_), g_->num(0));
    s.known = true;
    if (terms_ > 0) s.c[0] = ex;
    return s;
  }
  /// The value at the point.
  constexpr id at_point(id ex) {
    id const from[] = {x_};
    id const to[] = {point_};
    return replaced(*g_, ex, from, to);
  }

  constexpr laurent_series of_node(id ex) {
    graph& g = *g_;
    if (ex == x_) {
      laurent_series s = constant(point_);
      if (terms_ > 1) s.c[1] = g.num(1);
      return s;
    }
    switch (g.at(ex).what) {
      case kind::sum: {
        laurent_series s = get(g.operand(ex, 0));
        for (int k = 1; k < g.at(ex).count; ++k) s = plus(s, get(g.operand(ex, k)));
        return s;
      }
      case kind::product: {
        laurent_series s = get(g.operand(ex, 0));
        for (int k = 1; k < g.at(ex).count; ++k) s = times(s, get(g.operand(ex, k)));
        return s;
      }
      case kind::power:
        return of_power(ex);
      default:
        return of_function(ex);
    }
  }

  constexpr laurent_series plus(laurent_series const& a, laurent_series const& b) {
    graph& g = *g_;
    laurent_series s;
    s.known = a.known && b.known;
    if (!s.known) return s;
    s.low = a.low < b.low ? a.low : b.low;
    int const high = a.high() < b.high() ? a.high() : b.high();
    for (int k = s.low; k < high; ++k) {
      id const left = k < a.low ? g.num(0) : a.c[static_cast<std::size_t>(k - a.low)];
      s.c.push_back(k < b.low ? left : g.add(left, b.c[static_cast<std::size_t>(k - b.low)]));
    }
    return s;
  }
  constexpr laurent_series times(laurent_series const& a, laurent_series const& b) {
    laurent_series s;
    s.known = a.known && b.known;
    s.low = a.low + b.low;
    std::size_t const n = a.c.size() < b.c.size() ? a.c.size() : b.c.size();
    for (std::size_t k = 0; k < n && s.known; ++k) s.c.push_back(product_coefficient(a.c, b.c, k, nullptr));
    return s;
  }
  /// The sum of a[j] b[k - j], each times weight[j] where there are weights.
  constexpr id product_coefficient(std::vector<id> const& a, std::vector<id> const& b, std::size_t k,
                                   id const* weight) {
    graph& g = *g_;
    number total = integer(0);
    std::vector<id> terms;
    for (std::size_t j = weight == nullptr ? 0 : 1; j <= k && j < a.size(); ++j) {
      id const left = a[j];
      id const right = b[k - j];
      if (g.is(left, 0) || g.is(right, 0)) continue;
      if (weight == nullptr && g.is_number(left) && g.is_number(right)) {
        total = detail::plus(total, detail::times(g.coefficient(left), g.coefficient(right)));
      } else {
        id const p = g.mul(left, right);
        terms.push_back(weight == nullptr ? p : g.mul(weight[j], p));
      }
    }
    if (!total.is_zero()) terms.push_back(g.num(total));
    return terms.size() == 1 ? terms[0] : g.add(terms);
  }

  /// base^exponent by J. C. P. Miller's recurrence, the exponent free of x. (Knuth, volume 2, 4.7.)
  constexpr laurent_series power(laurent_series const& base, id exponent) {
    graph& g = *g_;
    laurent_series a = base;
    laurent_series s;
    if (!a.known) return s;
    bool const numeric = g.is_number(exponent);
    number const n = g.coefficient(exponent);
    bool const whole = numeric && n.is_integer() && magnitude(n.p) < 1000;
    if (!strip(a)) {
      if (whole && n.is_positive()) {
        s.known = true;
        s.low = a.low * static_cast<int>(n.p);
      } else {
        short_of_terms = true;
      }
      return s;
    }
    id const lead = a.c[0];
    if (whole && n.is_positive() && !g.known(lead, assumption::nonzero)) {
      // The recurrence divides by the first coefficient, which may be zero.
      laurent_series square = a;
      laurent_series const constant_one = constant(g.num(1));
      bool started = false;
      for (std::int64_t k = n.p; k != 0; k /= 2) {
        if (k % 2 != 0) s = times(started ? s : constant_one, square);
        started = started || k % 2 != 0;
        if (k > 1) square = times(square, square);
      }
      return s;
    }
    if (!whole && (a.low != 0 || !g.known(lead, assumption::positive))) {
      // A root: of what may be zero or negative there is none, unless a symbol decides.
      if (a.low != 0 || g.is_number(lead) || g.known(lead, assumption::nonpositive)) return s;
    }
    if (may_hide_zero(lead)) return s;
    if (whole && !n.is_positive() && !g.known(lead, assumption::nonzero)) divisors.push_back(lead);
    s.known = true;
    s.low = whole ? a.low * static_cast<int>(n.p) : 0;
    s.c.push_back(g.pow(lead, exponent));
    id const inverse = g.pow(lead, g.num(-1));
    std::vector<id> weights;
    for (std::size_t k = 1; k < a.c.size(); ++k) {
      // (n j - (k - j)) / k for each j.
      weights.assign(1, -1);
      for (std::size_t j = 1; j <= k; ++j) {
        id const scaled = g.scale(integer(static_cast<std::int64_t>(j)), g.add(exponent, g.num(1)));
        id const weight = g.add(scaled, g.num(-static_cast<std::int64_t>(k)));
        weights.push_back(g.scale(ratio(1, static_cast<std::int64_t>(k)), weight));
      }
      id const total = product_coefficient(a.c, s.c, k, weights.data());
      s.c.push_back(g.is(total, 0) ? total : g.mul(inverse, total));
    }
    return s;
  }

  constexpr laurent_series of_power(id ex) {
    graph& g = *g_;
    id const base = g.operand(ex, 0);
    id const exponent = g.operand(ex, 1);
    if (!varies(exponent)) return power(get(base), exponent);
    // exp(exponent log(base)), of positive bases.
    laurent_series logarithm;
    if (varies(base)) {
      logarithm = of_unary(head<log_>(), get(base));
    } else {
      id const a[] = {base};
      logarithm = constant(g.call(head<log_>(), a));
    }
    return of_unary(head<exp_>(), times(logarithm, get(exponent)));
  }

  // Functions.
  constexpr laurent_series of_function(id ex) {
    graph& g = *g_;
    graph_node const n = g.at(ex);
    laurent_series none;
    if (n.what != kind::function || n.record->reduction) return none;
    if (n.record->conditions > 0) return of_choice(ex);
    if (n.record == head<min_>() || n.record == head<max_>()) return of_extremum(ex);
    if (n.count != 1) return none;
    laurent_series const u = get(g.operand(ex, 0));
    if (n.record == head<abs_>()) {
      laurent_series a = u;
      if (!a.known || !strip(a) || a.low != 0) return none;
      if (g.known(a.c[0], assumption::positive)) return u;
      if (g.known(a.c[0], assumption::negative)) return times(constant(g.num(-1)), u);
      return none;
    }
    if (n.record->codomain.imply(assumption::integer)) return of_step(n.record, u);
    if (n.record->divisor != nullptr) {
      laurent_series const inverse = power(of_unary(n.record->divisor(), u), g.num(-1));
      if (n.record->dividend == nullptr) return inverse;
      return times(of_unary(n.record->dividend(), u), inverse);
    }
    return of_unary(n.record, u);
  }
  /// A function whose values are whole numbers is constant between its jumps, which are at whole numbers and those and a half.
  constexpr laurent_series of_step(record_info const* record, laurent_series const& u) {
    graph& g = *g_;
    if (!u.known || u.low < 0 || u.high() < 1) return {};
    id const value = u.low > 0 ? g.num(0) : u.c[0];
    if (!g.is_number(value)) return {};
    number const v = g.coefficient(value);
    id const a[] = {value};
    if (!v.exact || v.q <= 2) return {};
    return constant(g.call(record, a));
  }
  /// The branch that is taken all around the point: all comparisons are between numbers that differ.
  constexpr laurent_series of_choice(id ex) {
    graph& g = *g_;
    if (g.at(ex).record->conditions != 1 || g.at(ex).count != 3) return {};
    id const condition = g.operand(ex, 0);
    if (!varies(condition)) {
      laurent_series const a = get(g.operand(ex, 1));
      laurent_series const b = get(g.operand(ex, 2));
      laurent_series s;
      s.known = a.known && b.known;
      if (!s.known) return s;
      s.low = a.low < b.low ? a.low : b.low;
      for (int k = s.low; k < a.high() && k < b.high(); ++k) {
        id const x[] = {condition, k < a.low ? g.num(0) : a.c[static_cast<std::size_t>(k - a.low)],
                        k < b.low ? g.num(0) : b.c[static_cast<std::size_t>(k - b.low)]};
        s.c.push_back(g.call(g.at(ex).record, x));
      }
      return s;
    }
    id const roots[] = {condition};
    auto const needed = reachable(g, roots);
    for (id i = 0; i <= condition; ++i) {
      if (needed[static_cast<std::size_t>(i)] == 0 || !varies(i) || g.at(i).type != value_type::boolean) continue;
      if (g.at(g.operand(i, 0)).type == value_type::boolean) continue;
      if (g.at(i).count != 2) return {};
      id const left = at_point(g.operand(i, 0));
      id const right = at_point(g.operand(i, 1));
      bool const apart = g.is_number(left) && g.is_number(right) && !g.at(left).infinite && !g.at(right).infinite &&
                         !equal_values(g.coefficient(left), g.coefficient(right));
      // Between them and the point nothing may jump.
      if (!apart || !get(g.operand(i, 0)).known || !get(g.operand(i, 1)).known) return {};
    }
    id const decided = at_point(condition);
    if (!g.is_number(decided)) return {};
    return get(g.operand(ex, g.is(decided, 0) ? 2 : 1));
  }
  constexpr laurent_series of_extremum(id ex) {
    graph& g = *g_;
    bool const largest = g.at(ex).record == head<max_>();
    id best = -1;
    number value;
    for (int k = 0; k < g.at(ex).count; ++k) {
      id const a = g.operand(ex, k);
      laurent_series const s = get(a);
      if (!s.known || s.low < 0 || s.high() < 1) return {};
      id const here = s.low > 0 ? g.num(0) : s.c[0];
      if (!g.is_number(here)) return {};
      number const v = g.coefficient(here);
      if (best >= 0 && equal_values(v, value)) return {};
      if (best < 0 || less(largest ? value : v, largest ? v : value)) {
        best = a;
        value = v;
      }
    }
    return get(best);
  }

  /// f(u) by the Taylor series of f at the value of u.
  constexpr laurent_series of_unary(record_info const* f, laurent_series const& u) {
    graph& g = *g_;
    laurent_series s;
    if (!u.known || u.low < 0) return s;
    if (u.high() < 1) {
      short_of_terms = true;
      return s;
    }
    id const value = u.low > 0 ? g.num(0) : u.c[0];
    id const first[] = {value};
    id const start = g.call(f, first);
    // Where the value is a number there is no pole.
    bool const no_pole = f->meromorphic && g.is_number(value) && g.is_number(start);
    if (g.at(start).infinite || (!f->analytic && !no_pole)) return s;
    int const high = u.high();
    // u - value, and its first power.
    std::vector<id> w(static_cast<std::size_t>(high), g.num(0));
    int step = 0;
    int terms = 0;
    for (int k = 1; k < high; ++k) {
      if (k >= u.low) w[static_cast<std::size_t>(k)] = u.c[static_cast<std::size_t>(k - u.low)];
      if (g.is(w[static_cast<std::size_t>(k)], 0)) continue;
      if (step == 0) step = k;
      ++terms;
    }
    int const order = step == 0 ? 0 : (high - 1) / step;
    std::vector<id> taylor = {start};
    id const dummy = g.symbol("#argument", assumption::real);
    id const dummies[] = {dummy};
    id derivative = g.call(f, dummies);
    number factorial = integer(1);
    // One derivative at least: it shows whether the value is at the border of the domain.
    for (int k = 1; k <= order || k == 1; ++k) {
      derivative = differentiate(g, derivative, dummy);
      factorial = detail::times(factorial, integer(k));
      if (!factorial.exact) return s;
      id const at_value = replaced(g, derivative, dummies, first);
      if (g.at(at_value).infinite) return s;
      taylor.push_back(g.scale(reciprocal(factorial), at_value));
    }
    s.known = true;
    if (terms <= 1) {
      s.c.assign(static_cast<std::size_t>(high), g.num(0));
      id power = g.num(1);
      for (int k = 0; k <= order; ++k) {
        if (k > 0) power = g.mul(power, w[static_cast<std::size_t>(step)]);
        s.c[static_cast<std::size_t>(k * step)] = g.mul(taylor[static_cast<std::size_t>(k)], power);
      }
      return s;
    }
    s.c.assign(static_cast<std::size_t>(high), g.num(0));
    std::vector<id> next(static_cast<std::size_t>(high), -1);
    for (int k = order; k >= 0; --k) {
      if (k < order) {
        for (std::size_t j = 0; j < next.size(); ++j) next[j] = product_coefficient(s.c, w, j, nullptr);
        s.c.swap(next);
      }
      s.c[0] = g.add(s.c[0], taylor[static_cast<std::size_t>(k)]);
    }
    return s;
  }
};

/// Has an expression a pole wherever a divisor is zero: is it divided by all factors of the divisor?
constexpr bool is_divided_by(graph& g, id ex, id divisor) {
  id const inverse = g.pow(divisor, g.num(-1));
  std::vector<id> factors = {inverse};
  if (g.at(inverse).what == kind::product) factors.assign(g.operands(inverse).begin(), g.operands(inverse).end());
  id const roots[] = {ex};
  auto const needed = reachable(g, roots);
  for (id f : factors) {
    if (g.is_number(f)) continue;
    id const base = g.at(f).what == kind::power ? g.operand(f, 0) : f;
    bool found = false;
    for (id i = 0; i <= ex && !found; ++i) {
      if (needed[static_cast<std::size_t>(i)] == 0 || g.at(i).what != kind::power || g.operand(i, 0) != base) continue;
      found = g.coefficient(g.operand(i, 1)).is_negative();
    }
    if (!found && f != ex) return false;
  }
  return true;
}

/// The series of an expression about a point, up to the power t^terms, which is not in it; more terms are tried where poles
/// cancel. Appends what has been divided by.
constexpr laurent_series series_about(graph& g, id ex, id x, id point, int terms, std::vector<id>& divisors) {
  int n = terms < 1 ? 1 : terms;
  for (int attempt = 0; attempt < 5; ++attempt) {
    power_series maker(g, x, point, n);
    laurent_series s = maker.of(ex);
    bool const found = s.known && ((maker.strip(s) && s.high() >= terms) || s.low >= terms);
    if (found || (!s.known && !maker.short_of_terms)) {
      divisors = maker.divisors;
      return s;
    }
    n += s.known && s.high() < terms ? terms - s.high() : 2;
  }
  return {};
}

/// Has a result a value only where all divisors that led to it are not zero? Else it would be wrong where one of them is.
constexpr bool holds_for_all(graph& g, id result, std::vector<id> const& divisors) {
  for (id d : divisors) {
    if (!is_divided_by(g, result, d)) return false;
  }
  return true;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
