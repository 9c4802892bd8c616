#pragma once
#include <symwise/core/number.hpp>
#include <symwise/core/record_info.hpp>
#include <symwise/core/sequence.hpp>
#include <symwise/core/sort.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// The kinds of node. Sums and products have any number of operands, at least two, in canonical order.
enum class kind : unsigned char { number, constant, symbol, wildcard, sum, product, power, function };

/// A node of a graph. `first` and `count` locate its operands in the graph's pool; of a number, a symbol or a wildcard,
/// which have none, `first` is the place of its value or name.
struct graph_node {
  kind what = kind::number;
  value_type type = value_type::real;
  bool infinite = false;  ///< an infinity or NaN occurs in it: nothing may cancel
  facts known;
  record_info const* record = nullptr;
  int first = 0;
  int count = 0;
  /// Of the structure alone: the order of operands does not depend on who was built first. Numbers have the smaller half.
  std::uint64_t hash = 0;
};

/// Some nodes in order, seen: the operands of a node, or what is to become one. Pointers, since every step of an iterator
/// class counts in constant expressions.
struct id_list {
  id const* first = nullptr;
  id const* last = nullptr;

  constexpr id_list() = default;
  constexpr id_list(id const* from, id const* to) : first(from), last(to) {}
  // NOLINTBEGIN(google-explicit-constructor): a list is what is seen
  template <std::size_t N>
  constexpr id_list(id const (&array)[N]) : first(array), last(array + N) {}
  template <std::size_t N>
  constexpr id_list(std::array<id, N> const& array) : first(array.data()), last(array.data() + N) {}
  constexpr id_list(detail::sequence<id> const& list) : first(list.begin()), last(list.end()) {}
  constexpr id_list(std::vector<id> const& list) : first(list.data()), last(list.data() + list.size()) {}
  constexpr id_list(std::span<id const> list) : first(list.data()), last(list.data() + list.size()) {}
  // NOLINTEND(google-explicit-constructor)

  [[nodiscard]] constexpr id const* begin() const { return first; }
  [[nodiscard]] constexpr id const* end() const { return last; }
  [[nodiscard]] constexpr std::size_t size() const { return static_cast<std::size_t>(last - first); }
  constexpr id operator[](std::size_t k) const { return first[k]; }
};

/// What is assumed of the symbol whose name has this hash.
struct assumed_facts {
  std::uint64_t name = 0;
  facts known;
};

/// Why an expression is not meaningful.
enum class fault : unsigned char {
  none,
  contradictory_assumptions,  ///< of one symbol
  no_derivative,              ///< of a function with respect to this argument
  too_many_steps,             ///< of rewriting: more than its strategy allows
  too_many_operands,          ///< of a sum or a product, for rules that match in any order
  no_series,                  ///< at a point where the expression is not seen to have one
  no_limit,                   ///< that can be found
  not_linear,                 ///< in the symbol that an equation is to be solved for
};

/// A graph that an earlier stage of compilation left behind, and its root.
struct frozen_view {
  graph_node const* nodes = nullptr;
  id const* pool = nullptr;
  number const* values = nullptr;
  std::string_view const* names = nullptr;
  int count = 0;
  int operand_count = 0;
  int value_count = 0;
  int name_count = 0;
  id root = -1;
  fault problem = fault::none;
};

/// An arena of hash-consed nodes in canonical form: equal expressions have equal ids. Sums and products are flat and sorted,
/// with rational coefficients and exponents collected where the assumptions allow it. Usable in constant expressions and at
/// run time; names are views, whose text the caller keeps alive.
///
/// Canonical form takes symbols as finite numbers: a term that cancels in a sum is gone. Powers are collected only where
/// the result is defined exactly where the operands were: x/x stays unless x is known to be nonzero, and sqrt(x) sqrt(x) is
/// sqrt(x)^2, which like them has no value for negative x. A pole is as good as an infinity: 1/(1/x) is x.
class graph {
 public:
  constexpr graph(graph const& other) { *this = other; }
  constexpr graph& operator=(graph const& other) {
    if (this == &other) return *this;
    nodes_ = other.nodes_;
    pool_ = other.pool_;
    table_ = other.table_;
    values_ = other.values_;
    names_ = other.names_;
    assumptions_ = other.assumptions_;
    fault_ = other.fault_;
    as_written = other.as_written;
    absolute = other.absolute;
    node_data_ = nodes_.data();
    pool_data_ = pool_.data();
    return *this;
  }
  constexpr ~graph() = default;
  constexpr graph() : table_(512, -1) {
    nodes_.reserve(256);
    pool_.reserve(512);
    node_data_ = nodes_.data();
    pool_data_ = pool_.data();
  }

  // Leaves.
  constexpr id num(number value) {
    graph_node n;
    n.what = kind::number;
    n.infinite = !value.exact && !detail::is_finite(value.v);
    std::uint64_t h =
        (static_cast<std::uint64_t>(value.p) * 0x9E3779B97F4A7C15U + static_cast<std::uint64_t>(value.q)) *
        0xbf58476d1ce4e5b9U;
    if (!value.exact) h = detail::mix(h, std::bit_cast<std::uint64_t>(value.v));
    n.hash = (h ^ h >> 32U) & ~named;
    n.first = static_cast<int>(values_.size());
    std::size_t slot = slot_of(n.hash);
    for (; table_[slot] != -1; slot = (slot + 1) & (table_.size() - 1)) {
      graph_node const& m = node_data_[table_[slot]];
      if (m.hash == n.hash && m.what == kind::number && values_[static_cast<std::size_t>(m.first)] == value)
        return table_[slot];
    }
    n.known = facts_of_number(value);
    values_.push_back(value);
    return place(n, slot);
  }
  constexpr id num(std::int64_t p, std::int64_t q = 1) { return num(detail::ratio(p, q)); }
  /// A symbol with the assumptions given here and to `assume`.
  constexpr id symbol(std::string_view name, facts known = assumption::real) {
    std::uint64_t const h = detail::hash_of(name);
    return leaf(kind::symbol, name, h, known | assumed(h));
  }
  constexpr id wildcard(std::string_view name) {
    return leaf(kind::wildcard, name, detail::hash_of(name) ^ 0x9E3779B97F4A7C15U, assumption::real);
  }
  constexpr id constant(record_info const* record) {
    graph_node n;
    n.what = kind::constant;
    n.record = record;
    n.known = facts_of_number(detail::inexact(record->value));
    n.infinite = !detail::is_finite(record->value);
    return intern(n, nullptr, 0);
  }

  // Canonical operations.
  constexpr id add(id_list terms);
  constexpr id mul(id_list factors);
  constexpr id pow(id base, id exponent);
  constexpr id add(id a, id b) {
    if (is(a, 0)) return b;
    if (is(b, 0)) return a;
    id const x[] = {a, b};
    return add(id_list(x));
  }
  constexpr id mul(id a, id b) {
    if (!as_written) {
      if (is(a, 1)) return b;
      if (is(b, 1)) return a;
      if (is_number(a) && is_number(b)) return num(detail::times(value(a), value(b)));
      id const numeric = is_number(a) ? a : b;
      id const term = is_number(a) ? b : a;
      if (is_number(numeric) && !node_data_[numeric].infinite && !value(numeric).is_zero() &&
          !node_data_[term].infinite) {
        kind const k = node_data_[term].what;
        if (k == kind::sum) return distributed(value(numeric), term);
        // A power may hold a number as its base, which belongs to the coefficient.
        if (k == kind::symbol || k == kind::function) return with_coefficient(value(numeric), term);
      }
    }
    id const x[] = {a, b};
    return mul(id_list(x));
  }
  constexpr id neg(id a) { return scale(detail::integer(-1), a); }
  constexpr id sub(id a, id b) { return add(a, neg(b)); }
  constexpr id div(id a, id b) { return mul(a, pow(b, num(-1))); }
  /// c times a.
  constexpr id scale(number c, id a) { return mul(num(c), a); }
  /// Applies a function: its canonical form where it has one, else a node.
  constexpr id call(record_info const* record, id_list arguments);
  /// Rebuilds a node with other operands.
  constexpr id rebuild(id node, id_list operands);

  // Queries.
  [[nodiscard]] constexpr graph_node const& at(id ex) const { return node_data_[ex]; }
  [[nodiscard]] constexpr id_list operands(id ex) const {
    graph_node const& n = node_data_[ex];
    return {pool_data_ + n.first, pool_data_ + n.first + n.count};
  }
  [[nodiscard]] constexpr id operand(id ex, int k) const { return pool_data_[node_data_[ex].first + k]; }
  [[nodiscard]] constexpr int size() const { return static_cast<int>(nodes_.size()); }
  /// Of all nodes together.
  [[nodiscard]] constexpr int operand_count() const { return static_cast<int>(pool_.size()); }
  [[nodiscard]] constexpr bool is_number(id ex) const { return node_data_[ex].what == kind::number; }
  [[nodiscard]] constexpr bool is(id ex, std::int64_t k) const {
    graph_node const& n = node_data_[ex];
    return n.what == kind::number && values_[static_cast<std::size_t>(n.first)].is(k);
  }
  [[nodiscard]] constexpr bool applies(id ex, record_info const* record) const {
    return node_data_[ex].record == record;
  }
  [[nodiscard]] constexpr bool known(id ex, assumption a) const { return node_data_[ex].known.imply(a); }
  /// Does a come before b in the canonical order? Numbers first, then by structure.
  [[nodiscard]] constexpr bool before(id a, id b) const {
    graph_node const& x = node_data_[a];
    graph_node const& y = node_data_[b];
    return x.hash != y.hash ? x.hash < y.hash : a < b;
  }
  /// The value of a number.
  [[nodiscard]] constexpr number const& value(id ex) const {
    return values_[static_cast<std::size_t>(node_data_[ex].first)];
  }
  /// The name of a symbol or wildcard.
  [[nodiscard]] constexpr std::string_view name(id ex) const {
    return names_[static_cast<std::size_t>(node_data_[ex].first)];
  }
  /// The numeric coefficient of a product (1 for anything else).
  [[nodiscard]] constexpr number coefficient(id ex) const {
    graph_node const& n = node_data_[ex];
    if (n.what == kind::number) return value(ex);
    if (n.what == kind::product && node_data_[pool_data_[n.first]].what == kind::number)
      return value(pool_data_[n.first]);
    return detail::integer(1);
  }

  /// What a sum inside a product gives up: a rational common to its terms, with the sign of the first.
  constexpr number content(id sum) const;
  /// A sum divided by its content.
  constexpr id divided(id sum, number content);

  // Assumptions and faults.
  /// Adds assumptions on a symbol for every later use of its name; given before the symbol is first used.
  constexpr void assume(std::string_view name, facts known) { assume_hashed(detail::hash_of(name), known); }
  constexpr void assume_hashed(std::uint64_t name, facts known) {
    for (auto& [n, f] : assumptions_) {
      if (n == name) {
        f = f | known;
        if (f.contradictory()) report(fault::contradictory_assumptions);
        return;
      }
    }
    assumptions_.push_back({name, known});
    if (known.contradictory()) report(fault::contradictory_assumptions);
  }
  [[nodiscard]] constexpr facts assumed(std::string_view name) const { return assumed(detail::hash_of(name)); }
  [[nodiscard]] constexpr facts assumed(std::uint64_t name) const {
    for (auto const& [n, f] : assumptions_) {
      if (n == name) return f;
    }
    return {};
  }
  [[nodiscard]] constexpr detail::sequence<assumed_facts> const& assumptions() const { return assumptions_; }
  /// Adds facts about a node, for what is built of it later.
  constexpr void learn(id ex, facts known) {
    nodes_[static_cast<std::size_t>(ex)].known = nodes_[static_cast<std::size_t>(ex)].known | known;
  }
  constexpr void report(fault f) {
    if (fault_ == fault::none) fault_ = f;
  }
  [[nodiscard]] constexpr fault problem() const { return fault_; }

  /// Keep the order in which operations were written, and combine nothing (`strict`).
  bool as_written = false;

  /// |a| as a node, once a record that knows it has been used on this graph: then a root of an even power becomes |a|.
  id (*absolute)(graph&, id a) = nullptr;

  /// Takes over the nodes of a frozen graph, in an empty one: they keep their indices.
  constexpr void adopt(frozen_view const& from) {
    values_.append(from.values, from.values + from.value_count);
    names_.append(from.names, from.names + from.name_count);
    pool_.append(from.pool, from.pool + from.operand_count);
    nodes_.append(from.nodes, from.nodes + from.count);
    node_data_ = nodes_.data();
    pool_data_ = pool_.data();
    std::size_t room = table_.size();
    while (room < 4 * nodes_.size()) room *= 2;
    fill_table(room);
  }
  /// Stores a node of a frozen graph whose operands have these images here.
  constexpr id import(frozen_view const& from, graph_node const& node, id const* operands) {
    if (node.what == kind::number) return num(from.values[node.first]);
    if (node.what == kind::symbol) return symbol(from.names[node.first], node.known);
    if (node.what == kind::wildcard) return wildcard(from.names[node.first]);
    return intern(node, operands, node.count);
  }

  /// Stores a sum, product or power of operands that are in canonical form already.
  constexpr id store(kind operation, id_list operands) {
    graph_node n;
    n.what = operation;
    n.known = operation == kind::sum       ? facts_of_sum(operands)
              : operation == kind::product ? facts_of_product(operands)
                                           : facts_of_power(operands[0], operands[1]);
    return intern(n, operands.first, static_cast<int>(operands.size()));
  }
  /// Stores a function of operands as it is; records that build their own canonical form end with it. The two operands of a
  /// commutative one are put in order.
  constexpr id store(record_info const* record, id_list operands, facts known = {}) {
    graph_node n;
    n.what = kind::function;
    n.record = record;
    n.type = record->result;
    n.known = known;
    if (record->commutative && before(operands[1], operands[0])) {
      id const ordered[] = {operands[1], operands[0]};
      return intern(n, ordered, 2);
    }
    return intern(n, operands.first, static_cast<int>(operands.size()));
  }

  /// Stores an operation or constant as it is, or finds it; the canonical operations end here.
  constexpr id intern(graph_node const& node, id const* arguments, int count) {
    // Few statements and calls: each costs in constant expressions.
    graph_node const* const nodes = node_data_;
    std::uint64_t h = (static_cast<std::uint64_t>(node.what) + static_cast<std::uint64_t>(count) * 64 +
                       (node.record == nullptr ? 0 : node.record->hash)) *
                      0xbf58476d1ce4e5b9U;
    bool infinite = node.infinite;
    for (int i = 0; i < count; ++i) {
      graph_node const& operand = nodes[arguments[i]];
      h = (h ^ operand.hash ^ h >> 29U) * 0xbf58476d1ce4e5b9U;
      infinite = infinite || operand.infinite;
    }
    h = (h ^ h >> 32U) | named;
    std::size_t slot = slot_of(h);
    id const* const table = table_.data();
    std::size_t const mask = table_.size() - 1;
    for (; table[slot] != -1; slot = (slot + 1) & mask) {
      graph_node const& m = nodes[table[slot]];
      if (m.hash != h || m.what != node.what || m.record != node.record || m.count != count) continue;
      int i = 0;
      while (i < count && pool_data_[m.first + i] == arguments[i]) ++i;
      if (i == count) return table[slot];
    }
    graph_node n = node;
    n.hash = h;
    n.infinite = infinite;
    n.first = static_cast<int>(pool_.size());
    n.count = count;
    pool_.append(arguments, arguments + count);
    pool_data_ = pool_.data();
    return place(n, slot);
  }

 private:
  detail::sequence<graph_node> nodes_;
  detail::sequence<id> pool_;
  detail::sequence<number> values_;
  detail::sequence<std::string_view> names_;
  detail::sequence<id> table_;  // open addressing, a power of two long
  graph_node const* node_data_ = nullptr;
  id const* pool_data_ = nullptr;
  detail::sequence<assumed_facts> assumptions_;
  fault fault_ = fault::none;

  static constexpr facts facts_of_number(number const& value) {
    constexpr auto of = [](assumption a) { return static_cast<unsigned>(a); };
    if (!value.exact && value.v != value.v) return assumption::real;
    return facts(of(real) | (value.exact || detail::is_finite(value.v) ? of(finite) : 0) |
                 (value.exact && value.q == 1 ? of(integer) : 0) | (value.is_negative() ? 0 : of(nonnegative)) |
                 (value.is_positive() ? 0 : of(nonpositive)) | (value.is_zero() ? 0 : of(nonzero)));
  }

  /// Set in the hash of everything but numbers, which therefore come first in the order.
  static constexpr std::uint64_t named = std::uint64_t{1} << 63U;

  /// Where the search for a hash begins, once there is room for one more node.
  constexpr std::size_t slot_of(std::uint64_t hash) {
    if (nodes_.size() * 2 > table_.size()) fill_table(table_.size() * 4);
    return static_cast<std::size_t>(hash) & (table_.size() - 1);
  }
  constexpr void fill_table(std::size_t room) {
    table_ = detail::sequence<id>(room, -1);
    id* const table = table_.data();
    std::size_t const mask = room - 1;
    auto const count = static_cast<id>(nodes_.size());
    for (id k = 0; k < count; ++k) {
      std::size_t slot = static_cast<std::size_t>(node_data_[k].hash) & mask;
      while (table[slot] != -1) slot = (slot + 1) & mask;
      table[slot] = k;
    }
  }
  /// Appends a node whose place in the table has been found.
  constexpr id place(graph_node const& n, std::size_t slot) {
    auto const ex = static_cast<id>(nodes_.size());
    table_[slot] = ex;
    nodes_.push_back(n);
    node_data_ = nodes_.data();
    return ex;
  }
  constexpr id leaf(kind what, std::string_view name, std::uint64_t hash, facts known) {
    graph_node n;
    n.what = what;
    n.known = known;
    n.hash = (hash ^ hash >> 32U) | named;
    std::size_t slot = slot_of(n.hash);
    for (; table_[slot] != -1; slot = (slot + 1) & (table_.size() - 1)) {
      graph_node const& m = node_data_[table_[slot]];
      if (m.hash == n.hash && m.what == what && names_[static_cast<std::size_t>(m.first)] == name) return table_[slot];
    }
    n.first = static_cast<int>(names_.size());
    names_.push_back(name);
    return place(n, slot);
  }

  constexpr id with_coefficient(number c, id term);
  struct term;
  struct factor;
  constexpr facts facts_of_sum(id_list terms) const;
  constexpr facts facts_of_product(id_list factors) const;
  constexpr facts facts_of_power(id base, id exponent) const;
  constexpr id distributed(number c, id sum);
  constexpr void take_power(id base, number exponent, detail::sequence<factor>& list) const;
  constexpr void take_factor(id ex, number& c, detail::sequence<factor>& list);
  constexpr void merge_equal_bases(detail::sequence<factor>& list, number& c, bool& again);
  constexpr id number_power(number base, number exponent);
};

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#include <symwise/core/call.hpp>
#include <symwise/core/power.hpp>
#include <symwise/core/product.hpp>
#include <symwise/core/sum.hpp>
