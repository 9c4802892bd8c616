#pragma once
#include <symwise/functions/arithmetic/max.hpp>
#include <symwise/functions/arithmetic/min.hpp>
#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/lower/levels.hpp>
#include <symwise/lower/policy.hpp>
#include <symwise/lower/reciprocals.hpp>

#include <functional>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Turns the nodes of a graph into instructions: every value is computed once, work on constants and scalars apart from work on
/// elements, products feed sums as fma, integer powers become products.
class emitter {
 public:
  constexpr emitter(graph const& g, levels& when, std::span<std::string_view const> inputs, id_list roots, bool strict,
                    accuracy functions = accuracy::full)
      : g_(g),
        when_(when),
        inputs_(inputs),
        strict_(strict),
        functions_(functions),
        slot_(static_cast<std::size_t>(g.size()), -1),
        uses_(slot_.size(), 0),
        index_(128, -1) {
    sequence<char> const needed = reachable(g, roots);
    for (id ex = 0; ex < g.size(); ++ex) {
      if (needed[static_cast<std::size_t>(ex)] == 0) continue;
      needed_.push_back(ex);
      for (id a : g.operands(ex)) ++uses_[static_cast<std::size_t>(a)];
    }
    for (id r : roots) uses_[static_cast<std::size_t>(r)] += 2;
    if (!strict) reciprocals_ = shared_reciprocals(g, when, needed_, roots);
    absorbs_.resize(slot_.size(), 0);
    for (id ex : needed_)
      absorbs_[static_cast<std::size_t>(ex)] = g.at(ex).what == kind::sum && !strict && absorbs_coefficient(ex) ? 1 : 0;
    // Children come before parents. Products, powers and sums that take a coefficient in wait for the one that uses them.
    for (id ex : needed_) {
      kind const k = g.at(ex).what;
      if (k != kind::product && k != kind::power && k != kind::number && absorbs_[static_cast<std::size_t>(ex)] == 0)
        slot_of(ex);
    }
    for (id r : roots) results_.push_back(slot_of(r));
  }

  sequence<instruction> code;
  [[nodiscard]] constexpr sequence<int> const& results() const { return results_; }

 private:
  graph const& g_;
  levels& when_;
  std::span<std::string_view const> inputs_;
  bool strict_;
  accuracy functions_;
  sequence<id> needed_;
  sequence<int> slot_;
  sequence<int> uses_;
  sequence<char> absorbs_;  // sums that can be multiplied by a number at no cost
  shared_reciprocals reciprocals_;
  sequence<int> results_;
  sequence<int> index_;  // of instructions by content, open addressing

  /// A product as the last multiplication that computes it: a b, negated or not; b = -1 where there is only a.
  struct last_product {
    int a = -1;
    int b = -1;
    bool negative = false;
  };

  constexpr level at(int slot) const { return code[static_cast<std::size_t>(slot)].when; }

  constexpr int append(instruction const& i) {
    code.push_back(i);
    return static_cast<int>(code.size()) - 1;
  }

  /// Adds an instruction, or finds the one that computes the same.
  constexpr int put(instruction i) {
    if (code.size() * 2 > index_.size()) rehash();
    std::size_t const s = place_of(i);
    int* const place = index_.data() + s;
    if (*place == -1) *place = append(i);
    return *place;
  }
  static constexpr std::uint64_t key(instruction const& i) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    std::uint64_t const h = (((static_cast<std::uint64_t>(i.op) * odd + static_cast<std::uint64_t>(i.input + 1)) * odd +
                              static_cast<std::uint64_t>(i.operands[0])) *
                                 odd +
                             static_cast<std::uint64_t>(i.operands[1])) *
                                odd +
                            static_cast<std::uint64_t>(i.operands[2]) + (i.record == nullptr ? 0 : i.record->hash) +
                            std::bit_cast<std::uint64_t>(i.value) * 3;
    return (h ^ h >> 29U) * odd >> 20U;
  }
  constexpr void rehash() {
    sequence<int> larger(index_.size() * 4, -1);
    std::size_t const mask = larger.size() - 1;
    for (std::size_t k = 0; k < code.size(); ++k) {
      std::size_t s = static_cast<std::size_t>(key(code[k])) & mask;
      while (larger[s] != -1) s = (s + 1) & mask;
      larger[s] = static_cast<int>(k);
    }
    index_.swap(larger);
  }
  /// The index of an instruction that has been emitted, or -1.
  constexpr int find(instruction const& i) const { return index_[place_of(i)]; }
  /// Where the index of an instruction stands, or would stand.
  constexpr std::size_t place_of(instruction const& i) const {
    int const* const index = index_.data();
    instruction const* const known = code.data();
    std::size_t const mask = index_.size() - 1;
    std::size_t s = static_cast<std::size_t>(key(i)) & mask;
    while (index[s] != -1 && !(known[index[s]] == i)) s = (s + 1) & mask;
    return s;
  }

  constexpr instruction make_instruction(operation op, std::initializer_list<int> operands,
                                         record_info const* record = nullptr) const {
    instruction i;
    i.op = op;
    i.record = record;
    if (record != nullptr) i.type = record->result;
    for (int a : operands) {
      i.operands[i.count++] = a;
      i.when = joined(i.when, at(a));
    }
    return i;
  }
  constexpr int constant(double v, double low = 0) {
    instruction i;
    i.value = v;
    i.low = low;
    return put(i);
  }
  constexpr int constant(number const& v) {
    double const high = v.value();
    if (!v.exact || v.q == 1) return constant(high);
    return constant(high, static_cast<double>(static_cast<long double>(v.p) / static_cast<long double>(v.q) - high));
  }
  constexpr int binary(operation op, int a, int b) {
    bool const symmetric = op == operation::add || op == operation::multiply;
    return put(symmetric && b < a ? make_instruction(op, {b, a}) : make_instruction(op, {a, b}));
  }
  constexpr int negate(int a) { return put(make_instruction(operation::negate, {a})); }

  constexpr int slot_of(id ex) {
    int& s = slot_[static_cast<std::size_t>(ex)];
    if (s < 0) {
      int const fresh = emit(ex);
      slot_[static_cast<std::size_t>(ex)] = fresh;
      return fresh;
    }
    return s;
  }

  constexpr int emit(id ex) {
    graph_node const& n = g_.at(ex);
    switch (n.what) {
      case kind::number:
        return constant(g_.value(ex));
      case kind::constant:
        return constant(n.record->value, n.record->value_low);
      case kind::symbol: {
        std::string_view const name = g_.name(ex);
        instruction i;
        i.op = operation::input;
        i.when = when_.of(ex);
        while (i.input + 1 < static_cast<int>(inputs_.size()) && inputs_[static_cast<std::size_t>(++i.input)] != name) {
        }
        if (inputs_.empty() || inputs_[static_cast<std::size_t>(i.input)] != name) i.input = -1;
        return put(i);
      }
      case kind::sum:
        return emit_sum(ex, integer(1));
      case kind::product: {
        last_product const p = emit_product(ex, integer(1));
        int const v = p.b < 0 ? p.a : binary(operation::multiply, p.a, p.b);
        return p.negative ? negate(v) : v;
      }
      case kind::power:
        return emit_power(ex);
      default:
        return emit_call(ex);
    }
  }

  // Functions.
  constexpr int emit_call(id ex) {
    graph_node const& n = g_.at(ex);
    id_list const a = g_.operands(ex);
    if (n.record->reduction) {
      instruction i = make_instruction(operation::reduce, {slot_of(a[0])}, n.record);
      i.when = reduced(i.when);
      return put(i);
    }
    if (n.record == head<min_>() || n.record == head<max_>()) {
      int v = slot_of(a[0]);
      for (std::size_t k = 1; k < a.size(); ++k)
        v = put(make_instruction(operation::call, {v, slot_of(a[k])}, n.record));
      return v;
    }
    instruction i;
    i.op = operation::call;
    i.record = n.record;
    i.type = n.type;
    for (id x : a) {
      int const v = slot_of(x);
      i.operands[i.count++] = v;
      i.when = joined(i.when, at(v));
    }
    if (is_varying(i.when) && n.record->exponential) {
      id const root = square_root_of(ex);
      if (root >= 0) {
        int const v = slot_of(root);
        return binary(operation::multiply, v, v);
      }
    }
    if (is_varying(i.when) && n.count == 1) {
      // A pair of functions of one argument is computed by one call, of the record that knows the other.
      for (id other : needed_) {
        graph_node const& m = g_.at(other);
        if (m.what != kind::function || (!leads(n.record, m.record) && !leads(m.record, n.record))) continue;
        if (other == ex || g_.operand(other, 0) != a[0] || slot_[static_cast<std::size_t>(other)] >= 0) continue;
        bool const first_here = leads(n.record, m.record);
        i.record = first_here ? n.record : m.record;
        return append_joint(i, first_here ? m.record : n.record, other, first_here);
      }
    }
    if (is_varying(i.when) && n.count == 2 && leads(n.record, n.record) && (g_.is(a[0], 0) || g_.is(a[0], 1))) {
      // So are the literal orders 0 and 1 of one argument, of a record that knows itself.
      std::int64_t const order = g_.is(a[0], 0) ? 0 : 1;
      for (id other : needed_) {
        graph_node const& m = g_.at(other);
        if (m.what != kind::function || m.record != n.record || m.count != 2 || g_.operand(other, 1) != a[1]) continue;
        if (!g_.is(g_.operand(other, 0), 1 - order) || slot_[static_cast<std::size_t>(other)] >= 0) continue;
        i.operands[0] = slot_of(order == 0 ? a[0] : g_.operand(other, 0));
        return append_joint(i, n.record, other, order == 0);
      }
    }
    return put(i);
  }

  static constexpr bool leads(record_info const* a, record_info const* b) {
    return a->joint != nullptr && a->joint() == b;
  }

  /// The slot of the first result of a call, or of its second, that of `second`; the one that is not returned is what `other` stands in.
  constexpr int append_joint(instruction call, record_info const* second, id other, bool returns_first) {
    call.op = operation::joint;
    int const first = append(call);
    int const last = append(make_instruction(operation::joint_second, {first}, second));
    slot_[static_cast<std::size_t>(other)] = returns_first ? last : first;
    return returns_first ? first : last;
  }

  /// Is a twice b?
  constexpr bool is_double_of(id a, id b) const {
    kind const what = g_.at(a).what;
    if (what == kind::sum) {
      if (g_.at(b).what != what || g_.at(a).count != g_.at(b).count) return false;
      for (int k = 0; k < g_.at(a).count; ++k) {
        if (!is_double_of(g_.operand(a, k), g_.operand(b, k))) return false;
      }
      return true;
    }
    number const c = g_.coefficient(a);
    if (!(c == times(integer(2), g_.coefficient(b)))) return false;
    auto const rest = [this](id const& term) -> id_list {
      if (g_.is_number(term)) return {};
      if (g_.at(term).what != kind::product) return {&term, &term + 1};
      id_list const all = g_.operands(term);
      return {all.begin() + (g_.is_number(all[0]) ? 1 : 0), all.end()};
    };
    id_list const x = rest(a);
    id_list const y = rest(b);
    bool same = x.size() == y.size();
    for (std::size_t k = 0; same && k < x.size(); ++k) same = x[k] == y[k];
    return same;
  }
  /// exp(x) where ex is exp(2 x), both are needed and the error of the square is allowed; else -1. A square has up to 2^(3/2) times the
  /// error of what is squared, in units of the last place, and half a unit of its own: more than `full` allows, and a square of a square
  /// more than `fast` does.
  constexpr id square_root_of(id ex) const {
    constexpr double root_of_8 = 2.83;
    constexpr double most = 4;
    record_info const* const f = g_.at(ex).record;
    if (strict_ || functions_ != accuracy::fast || f->max_ulp <= 0 || root_of_8 * f->max_ulp + 0.5 > most) return -1;
    id const root = half_of(ex);
    return root < 0 || half_of(root) >= 0 ? -1 : root;
  }
  /// exp(x) for exp(2 x), or -1.
  constexpr id half_of(id ex) const {
    for (id other : needed_) {
      if (g_.applies(other, g_.at(ex).record) && is_double_of(g_.operand(ex, 0), g_.operand(other, 0))) return other;
    }
    return -1;
  }

  // Powers.
  constexpr int power_of_slot(int x, std::int64_t n) {
    if (n == 1) return x;
    std::int64_t const part = powers_by_products.parent[static_cast<std::size_t>(n)];
    return binary(operation::multiply, power_of_slot(x, part), power_of_slot(x, n - part));
  }
  /// The parts whose product is base^|exponent|, where products and square roots can compute it.
  constexpr bool power_parts(id ex, sequence<int>& parts, bool& below) {
    if (!g_.is_number(g_.operand(ex, 1))) return false;
    number const n = g_.value(g_.operand(ex, 1));
    if (!n.exact || n.q > 2 || magnitude(n.p) > largest_power_of_products) return false;
    below = n.p < 0;
    auto const k = static_cast<std::int64_t>(magnitude(n.p));
    int const base = slot_of(g_.operand(ex, 0));
    if (n.q == 1) {
      parts.push_back(power_of_slot(base, k));
    } else {
      parts.push_back(put(make_instruction(operation::sqrt, {base})));
      if (k > 1) parts.push_back(power_of_slot(base, k / 2));
    }
    return true;
  }
  /// The factors of 1/base^n, made of the reciprocals of the base and of its root.
  constexpr void reciprocal_parts(id ex, sequence<int>& parts) {
    number const n = g_.value(g_.operand(ex, 1));
    auto const k = static_cast<std::int64_t>(magnitude(n.p));
    int const base = slot_of(g_.operand(ex, 0));
    if (n.q == 2) parts.push_back(reciprocal(put(make_instruction(operation::sqrt, {base}))));
    if (k >= n.q) parts.push_back(power_of_slot(reciprocal(base), k / n.q));
  }
  constexpr int reciprocal(int v) { return binary(operation::divide, constant(1.0), v); }

  constexpr int emit_power(id ex) {
    sequence<int> parts;
    if (reciprocals_.of(ex) == division::by_reciprocals) {
      reciprocal_parts(ex, parts);
      return chain(parts);
    }
    bool below = false;
    if (!power_parts(ex, parts, below)) {
      return put(
          make_instruction(operation::call, {slot_of(g_.operand(ex, 0)), slot_of(g_.operand(ex, 1))}, head<pow_>()));
    }
    int v = parts[0];
    if (parts.size() > 1) v = binary(operation::multiply, v, parts[1]);
    return below ? binary(operation::divide, constant(1.0), v) : v;
  }

  // Products.
  /// Multiplies values, those known earliest first, taking up products that exist already.
  constexpr int chain(sequence<int> list) {
    if (list.empty()) return -1;
    sort_by_level(list);
    for (bool found = !strict_; found && list.size() > 2;) {
      found = false;
      for (std::size_t a = 0; a < list.size() && !found; ++a) {
        for (std::size_t b = a + 1; b < list.size() && !found; ++b) {
          int const p =
              find(make_instruction(operation::multiply, {std::min(list[a], list[b]), std::max(list[a], list[b])}));
          if (p < 0) continue;
          list[a] = p;
          list.erase(b);
          found = true;
        }
      }
    }
    int v = list[0];
    for (std::size_t k = 1; k < list.size(); ++k) v = binary(operation::multiply, v, list[k]);
    return v;
  }
  constexpr void sort_by_level(sequence<int>& list) const {
    if (strict_) return;
    insertion_sort(list, [this](int a, int b) { return at(a) != at(b) ? at(a) < at(b) : a < b; });
  }

  /// Does a number times this sum cost nothing: has every term a coefficient of its own, or within it such a sum?
  constexpr bool absorbs_coefficient(id ex) const {
    if (uses_[static_cast<std::size_t>(ex)] != 1) return false;
    for (id t : g_.operands(ex)) {
      graph_node const& n = g_.at(t);
      bool takes = n.what == kind::number || (n.what == kind::product && g_.is_number(g_.operand(t, 0)));
      for (int k = 0; !takes && n.what == kind::product && k < n.count; ++k)
        takes = absorbs_[static_cast<std::size_t>(g_.operand(t, k))] != 0;
      if (!takes || (n.what == kind::product && uses_[static_cast<std::size_t>(t)] != 1)) return false;
    }
    return true;
  }

  /// Would such a sum times c be rounded where it is not now: its coefficients, or, where nothing is fused, the products of terms
  /// whose coefficient is a power of two? Beside a root of a polynomial, where its terms cancel, that is worth more than a
  /// multiplication: c (1 - x) keeps all digits beside 1.
  constexpr bool rounds(id sum, number const& c) const {
    for (id t : g_.operands(sum)) {
      if (g_.is_number(g_.at(t).what == kind::product ? g_.operand(t, 0) : t)) {
        number const k = g_.coefficient(t);
        if (is_double(k) && !is_double_product(c, k)) return true;
        if (!g_.is_number(t) && is_power_of_two(k) && !is_power_of_two(c)) return true;
        continue;
      }
      for (id f : g_.operands(t)) {
        if (absorbs_[static_cast<std::size_t>(f)] != 0 && rounds(f, c)) return true;
      }
    }
    return false;
  }

  /// The product times a number.
  constexpr last_product emit_product(id ex, number const& extra) {
    if (strict_) return emit_product_as_written(ex);
    level const here = when_.of(ex);
    bool const varies = is_varying(here);
    last_product result;
    number c = extra;
    if (g_.is_number(g_.operand(ex, 0))) c = times(c, g_.value(g_.operand(ex, 0)));
    id absorbing = -1;
    for (id f : g_.operands(ex)) {
      if (varies && !c.is_one() && absorbs_[static_cast<std::size_t>(f)] != 0 &&
          slot_[static_cast<std::size_t>(f)] < 0 && !rounds(f, c))
        absorbing = f;
    }
    sequence<int> above[2];  // [0] what does not vary, [1] what does
    sequence<int> below[2];
    id flippable = -1;
    division const divided = reciprocals_.of(ex);
    for (id f : g_.operands(ex)) {
      graph_node const& n = g_.at(f);
      if (n.what == kind::number) continue;
      if (f == absorbing) {
        above[1].push_back(emit_sum(f, c));
        c = integer(1);
        continue;
      }
      int const side = varies && is_varying(when_.of(f)) ? 1 : 0;
      bool inverse = false;
      sequence<int> parts;
      if (side == 1 && divided == division::by_reciprocals && shared_reciprocals::divides(g_, f)) {
        reciprocal_parts(f, above[1]);
      } else if (n.what == kind::power && power_parts(f, parts, inverse)) {
        auto& to = (inverse ? below : above)[side];
        to.append(parts.begin(), parts.end());
      } else {
        if (side == 1 && n.what == kind::sum && uses_[static_cast<std::size_t>(f)] == 1 && flippable < 0) flippable = f;
        above[side].push_back(slot_of(f));
      }
    }
    result.negative = c.is_negative();
    if (result.negative) c = negated(c);
    if (!varies) {
      if (!c.is_one()) above[0].push_back(constant(c));
      int const numerator = chain(above[0]);
      int const denominator = chain(below[0]);
      result.a = denominator < 0 ? numerator
                                 : binary(operation::divide, numerator < 0 ? constant(1.0) : numerator, denominator);
      return result;
    }
    int divisor = chain(below[1]);
    if (divided == division::by_one_reciprocal) {
      above[1].push_back(reciprocal(divisor));
      divisor = -1;
    }
    // What does not vary becomes one factor, with the sign.
    int scalar = -1;
    if (!c.is_one() || !above[0].empty() || !below[0].empty()) {
      if (result.negative) c = negated(c);
      result.negative = false;
      if (!c.is_one() || above[0].empty()) above[0].push_back(constant(c));
      scalar = chain(above[0]);
      int const denominator = chain(below[0]);
      if (denominator >= 0) scalar = binary(divisor < 0 ? operation::quotient : operation::divide, scalar, denominator);
    } else if (result.negative && flippable >= 0) {
      // -(a - b) c is (b - a) c.
      int const before = slot_of(flippable);
      for (int& v : above[1]) {
        if (v == before) v = emit_sum(flippable, integer(-1));
      }
      result.negative = false;
    }
    if (divisor >= 0) {
      bool const scaled_above = scalar >= 0 && !above[1].empty();
      int numerator =
          above[1].empty() ? (scalar >= 0 ? scalar : constant(result.negative ? -1.0 : 1.0)) : chain(above[1]);
      if (above[1].empty() && scalar < 0) result.negative = false;
      if (scaled_above) numerator = binary(operation::multiply, scalar, numerator);
      result.a = binary(operation::divide, numerator, divisor);
      return result;
    }
    if (scalar >= 0) {
      result.a = scalar;
      result.b = chain(above[1]);
      return result;
    }
    sort_by_level(above[1]);
    if (above[1].size() == 1) {
      result.a = above[1][0];
      return result;
    }
    int const whole = existing_product(above[1]);
    if (whole >= 0) {
      result.a = whole;
      return result;
    }
    result.b = above[1].back();
    above[1].pop_back();
    result.a = chain(above[1]);
    return result;
  }
  /// The product of all values where it has been computed before.
  constexpr int existing_product(sequence<int> const& list) const {
    int v = list[0];
    for (std::size_t k = 1; k < list.size() && v >= 0; ++k) {
      v = find(make_instruction(operation::multiply, {std::min(v, list[k]), std::max(v, list[k])}));
    }
    return v;
  }
  constexpr last_product emit_product_as_written(id ex) {
    last_product result;
    for (id f : g_.operands(ex)) {
      sequence<int> parts;
      bool inverse = false;
      if (g_.at(f).what == kind::power && power_parts(f, parts, inverse) && inverse) {
        int const divisor = parts.size() > 1 ? binary(operation::multiply, parts[0], parts[1]) : parts[0];
        result.a = put(make_instruction(operation::divide, {result.a < 0 ? constant(1.0) : result.a, divisor}));
      } else {
        int const v = slot_of(f);
        result.a = result.a < 0 ? v : put(make_instruction(operation::multiply, {result.a, v}));
      }
    }
    return result;
  }

  // Sums.
  struct summand {
    last_product value;
    bool negative = false;
  };
  /// Can the last multiplication of a term become part of an fma? Not when others need the product.
  constexpr bool taken_up(id term, level here) const {
    kind const k = g_.at(term).what;
    // A number times one value costs nothing within an fma, however many take it up.
    bool const free = k == kind::product && g_.at(term).count == 2 && g_.is_number(g_.operand(term, 0)) &&
                      !g_.is(g_.operand(term, 0), -1);
    if (strict_ || (!free && uses_[static_cast<std::size_t>(term)] != 1) || slot_[static_cast<std::size_t>(term)] >= 0)
      return false;
    return (k == kind::product || k == kind::power) && is_varying(here);
  }
  constexpr summand summand_of(id term, level here, number const& factor) {
    summand s;
    bool const sign_alone = factor.is(1) || factor.is(-1);
    s.negative = factor.is(-1);
    if (g_.is_number(term)) {
      s.value.a = constant(times(factor, g_.value(term)));
      s.negative = false;
      return s;
    }
    if (g_.at(term).what == kind::product && (taken_up(term, here) || !sign_alone)) {
      s.value = emit_product(term, factor);
      s.negative = s.value.negative;
      return s;
    }
    if (taken_up(term, here) && sign_alone) {
      id const exponent = g_.operand(term, 1);
      if (g_.is_number(exponent) && g_.value(exponent).is_integer()) {
        std::int64_t const n = g_.value(exponent).p;
        if (n >= 2 && n <= largest_power_of_products) {
          int const base = slot_of(g_.operand(term, 0));
          std::int64_t const part = powers_by_products.parent[static_cast<std::size_t>(n)];
          s.value.a = power_of_slot(base, part);
          s.value.b = power_of_slot(base, n - part);
          return s;
        }
      }
    } else if (g_.at(term).what == kind::product && g_.at(term).count == 2 && g_.is(g_.operand(term, 0), -1)) {
      s.value.a = slot_of(g_.operand(term, 1));
      s.negative = !s.negative;
      return s;
    }
    s.value.a = slot_of(term);
    if (!sign_alone) {
      s.value.b = s.value.a;
      s.value.a = constant(factor);
    }
    return s;
  }
  /// The sum times a number.
  constexpr int emit_sum(id ex, number const& factor) {
    level const here = when_.of(ex);
    int result = -1;        // the sum so far, or
    bool opposite = false;  // its opposite
    auto add_plain = [&](int v, bool negative) {
      if (result < 0) {
        result = v;
        opposite = negative;
      } else if (negative == opposite) {
        result = binary(operation::add, result, v);
      } else if (opposite) {
        result = binary(operation::subtract, v, result);
        opposite = false;
      } else {
        result = binary(operation::subtract, result, v);
      }
    };
    // What is known before, earliest first, then plain terms, then products, which become fma.
    sequence<summand> list;
    sequence<level> order;
    for (id t : g_.operands(ex)) {
      level const l = when_.of(t);
      summand const s = summand_of(t, l == here || is_varying(l) ? here : 0, factor);
      list.push_back(s);
      order.push_back(is_varying(l) == is_varying(here) && l == here ? 1000 + (s.value.b >= 0 ? 2
                                                                               : s.negative   ? 1
                                                                                              : 0)
                                                                     : l);
    }
    if (!strict_) {
      insertion_sort(order, std::less<>{}, [&list](std::size_t a, std::size_t b) { std::swap(list[a], list[b]); });
    }
    for (summand const& s : list) {
      if (s.value.b < 0) {
        add_plain(s.value.a, s.negative);
      } else if (result < 0) {
        add_plain(binary(operation::multiply, s.value.a, s.value.b), s.negative);
      } else if (s.negative == opposite) {
        result = put(make_instruction(operation::fma, {s.value.a, s.value.b, result}));
      } else if (opposite) {
        result = put(make_instruction(operation::fms, {s.value.a, s.value.b, result}));
        opposite = false;
      } else {
        result = put(make_instruction(operation::fnma, {s.value.a, s.value.b, result}));
      }
    }
    return opposite ? negate(result) : result;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
