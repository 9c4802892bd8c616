#pragma once
#include <symwise/core/number.hpp>
#include <symwise/core/record_info.hpp>
#include <symwise/core/sort.hpp>

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

/// A node of a graph. `first` and `count` locate its operands in the graph's pool.
struct graph_node {
  kind what = kind::number;
  value_type type = value_type::real;
  bool infinite = false;  ///< an infinity or NaN occurs in it: nothing may cancel
  facts known;
  record_info const* record = nullptr;
  int first = 0;
  int count = 0;
  number value;
  std::string_view name;
  std::uint64_t hash = 0;  ///< of the structure alone: the order of operands does not depend on who was built first
};

/// The operands of a node. Pointers, since every step of an iterator class counts in constant expressions.
struct id_list {
  id const* first = nullptr;
  id const* last = nullptr;

  [[nodiscard]] constexpr id const* begin() const { return first; }
  [[nodiscard]] constexpr id const* end() const { return last; }
  [[nodiscard]] constexpr std::size_t size() const { return static_cast<std::size_t>(last - first); }
  constexpr id operator[](std::size_t k) const { return first[k]; }
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
  constexpr id num(number const& value) {
    graph_node n;
    n.what = kind::number;
    n.value = value;
    n.infinite = !value.exact && !detail::is_finite(value.v);
    n.known = facts_of_number(value);
    return intern(n, nullptr, 0);
  }
  constexpr id num(std::int64_t p, std::int64_t q = 1) { return num(detail::ratio(p, q)); }
  /// A symbol with the assumptions given here and to `assume`.
  constexpr id symbol(std::string_view name, facts known = assumption::real) {
    graph_node n;
    n.what = kind::symbol;
    n.name = name;
    n.known = known | assumed(name);
    return intern(n, nullptr, 0);
  }
  constexpr id wildcard(std::string_view name) {
    graph_node n;
    n.what = kind::wildcard;
    n.name = name;
    n.known = assumption::real;
    return intern(n, nullptr, 0);
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
  constexpr id add(std::span<id const> terms);
  constexpr id mul(std::span<id const> factors);
  constexpr id pow(id base, id exponent);
  constexpr id add(id a, id b) {
    if (is(a, 0)) return b;
    if (is(b, 0)) return a;
    id const x[] = {a, b};
    return add(std::span<id const>(x));
  }
  constexpr id mul(id a, id b) {
    if (!as_written) {
      if (is(a, 1)) return b;
      if (is(b, 1)) return a;
      if (is_number(a) && is_number(b)) return num(detail::times(at(a).value, at(b).value));
      id const numeric = is_number(a) ? a : b;
      id const term = is_number(a) ? b : a;
      if (is_number(numeric) && !at(numeric).infinite && !at(numeric).value.is_zero() && !at(term).infinite) {
        kind const k = at(term).what;
        if (k == kind::sum) return distributed(at(numeric).value, term);
        // A power may hold a number as its base, which belongs to the coefficient.
        if (k == kind::symbol || k == kind::function) return with_coefficient(at(numeric).value, term);
      }
    }
    id const x[] = {a, b};
    return mul(std::span<id const>(x));
  }
  constexpr id neg(id a) { return scale(detail::integer(-1), a); }
  constexpr id sub(id a, id b) { return add(a, neg(b)); }
  constexpr id div(id a, id b) { return mul(a, pow(b, num(-1))); }
  /// c times a.
  constexpr id scale(number const& c, id a) { return mul(num(c), a); }
  /// Applies a function: its canonical form where it has one, else a node.
  constexpr id call(record_info const* record, std::span<id const> arguments);
  /// Rebuilds a node with other operands.
  constexpr id rebuild(id node, std::span<id const> operands);

  // Queries.
  [[nodiscard]] constexpr graph_node const& at(id ex) const { return node_data_[ex]; }
  [[nodiscard]] constexpr id_list operands(id ex) const {
    graph_node const& n = node_data_[ex];
    return {pool_data_ + n.first, pool_data_ + n.first + n.count};
  }
  [[nodiscard]] constexpr id operand(id ex, int k) const { return pool_data_[node_data_[ex].first + k]; }
  [[nodiscard]] constexpr int size() const { return static_cast<int>(nodes_.size()); }
  [[nodiscard]] constexpr bool is_number(id ex) const { return node_data_[ex].what == kind::number; }
  [[nodiscard]] constexpr bool is(id ex, std::int64_t k) const {
    graph_node const& n = node_data_[ex];
    return n.what == kind::number && n.value.exact && n.value.q == 1 && n.value.p == k;
  }
  [[nodiscard]] constexpr bool applies(id ex, record_info const* record) const { return at(ex).record == record; }
  [[nodiscard]] constexpr bool known(id ex, assumption a) const { return at(ex).known.imply(a); }
  /// Does a come before b in the canonical order? Numbers first, then by structure.
  [[nodiscard]] constexpr bool before(id a, id b) const {
    graph_node const& x = node_data_[a];
    graph_node const& y = node_data_[b];
    if ((x.what == kind::number) != (y.what == kind::number)) return x.what == kind::number;
    return x.hash != y.hash ? x.hash < y.hash : a < b;
  }
  /// The numeric coefficient of a product (1 for anything else).
  [[nodiscard]] constexpr number coefficient(id ex) const {
    graph_node const& n = node_data_[ex];
    if (n.what == kind::number) return n.value;
    if (n.what == kind::product && node_data_[pool_data_[n.first]].what == kind::number)
      return node_data_[pool_data_[n.first]].value;
    return detail::integer(1);
  }

  /// What a sum inside a product gives up: a rational common to its terms, with the sign of the first.
  constexpr number content(id sum) const;
  /// A sum divided by its content.
  constexpr id divided(id sum, number const& content);

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
    assumptions_.emplace_back(name, known);
    if (known.contradictory()) report(fault::contradictory_assumptions);
  }
  [[nodiscard]] constexpr facts assumed(std::string_view name) const {
    if (assumptions_.empty()) return {};
    std::uint64_t const h = detail::hash_of(name);
    for (auto const& [n, f] : assumptions_) {
      if (n == h) return f;
    }
    return {};
  }
  [[nodiscard]] constexpr std::vector<std::pair<std::uint64_t, facts>> const& assumptions() const {
    return assumptions_;
  }
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
  constexpr void adopt(graph_node const* nodes, int count, id const* pool) {
    for (int k = 0; k < count; ++k) {
      graph_node const& n = nodes[k];
      if (static_cast<std::size_t>(k) * 2 > table_.size()) grow();
      std::size_t const mask = table_.size() - 1;
      id* const table = table_.data();
      std::size_t slot = static_cast<std::size_t>(n.hash) & mask;
      while (table[slot] != -1) slot = (slot + 1) & mask;
      table[slot] = k;
      nodes_.push_back(n);
      for (int i = 0; i < n.count; ++i) pool_.push_back(pool[n.first + i]);
    }
    node_data_ = nodes_.data();
    pool_data_ = pool_.data();
  }

  /// Stores a sum, product or power of operands that are in canonical form already.
  constexpr id store(kind operation, std::span<id const> operands) {
    graph_node n;
    n.what = operation;
    n.known = operation == kind::sum       ? facts_of_sum(operands)
              : operation == kind::product ? facts_of_product(operands)
                                           : facts_of_power(operands[0], operands[1]);
    return intern(n, operands.data(), static_cast<int>(operands.size()));
  }
  /// Stores a function of operands as it is; records that build their own canonical form end with it. The two operands of a
  /// commutative one are put in order.
  constexpr id store(record_info const* record, std::span<id const> operands, facts known = {}) {
    graph_node n;
    n.what = kind::function;
    n.record = record;
    n.type = record->result;
    n.known = known;
    if (record->commutative && before(operands[1], operands[0])) {
      id const ordered[] = {operands[1], operands[0]};
      return intern(n, ordered, 2);
    }
    return intern(n, operands.data(), static_cast<int>(operands.size()));
  }

  /// Stores a node as it is, or finds it; the canonical operations end here.
  constexpr id intern(graph_node const& node, id const* arguments, int count) {
    // Few function calls: each costs in constant expressions.
    graph_node const* const nodes = node_data_;
    std::uint64_t h = (static_cast<std::uint64_t>(node.what) + 0x9E3779B97F4A7C15U) * 0xbf58476d1ce4e5b9U +
                      static_cast<std::uint64_t>(count);
    if (node.record != nullptr) h = (h ^ node.record->hash) * 0xbf58476d1ce4e5b9U;
    for (int i = 0; i < count; ++i) {
      h = (h ^ nodes[arguments[i]].hash) * 0xbf58476d1ce4e5b9U;
      h ^= h >> 29U;
    }
    if (node.what == kind::number) {
      h = detail::mix(h, static_cast<std::uint64_t>(node.value.p));
      h = detail::mix(h, static_cast<std::uint64_t>(node.value.q));
      if (!node.value.exact) h = detail::mix(h, std::bit_cast<std::uint64_t>(node.value.v));
    } else if (!node.name.empty()) {
      h = detail::mix(h, detail::hash_of(node.name));
    }
    h ^= h >> 32U;
    if (nodes_.size() * 2 > table_.size()) grow();
    id* const table = table_.data();
    std::size_t const mask = table_.size() - 1;
    std::size_t slot = static_cast<std::size_t>(h) & mask;
    for (; table[slot] != -1; slot = (slot + 1) & mask) {
      graph_node const& m = nodes[table[slot]];
      if (m.hash != h || m.what != node.what || m.record != node.record || m.count != count) continue;
      if (count == 0 && (m.name != node.name || !(m.value == node.value))) continue;
      bool same = true;
      for (int i = 0; i < count && same; ++i) same = pool_data_[m.first + i] == arguments[i];
      if (same) return table[slot];
    }
    graph_node n = node;
    n.hash = h;
    n.first = static_cast<int>(pool_.size());
    n.count = count;
    for (int i = 0; i < count; ++i) {
      n.infinite = n.infinite || nodes[arguments[i]].infinite;
      pool_.push_back(arguments[i]);
    }
    auto const ex = static_cast<id>(nodes_.size());
    table_[slot] = ex;
    nodes_.push_back(n);
    node_data_ = nodes_.data();
    pool_data_ = pool_.data();
    return ex;
  }

 private:
  std::vector<graph_node> nodes_;
  std::vector<id> pool_;
  std::vector<id> table_;  // open addressing, a power of two long
  graph_node const* node_data_ = nullptr;
  id const* pool_data_ = nullptr;
  std::vector<std::pair<std::uint64_t, facts>> assumptions_;
  fault fault_ = fault::none;

  static constexpr facts facts_of_number(number const& value) {
    facts f = assumption::real;
    if (!value.exact && value.v != value.v) return f;
    if (value.exact || detail::is_finite(value.v)) f = f | assumption::finite;
    if (value.is_integer()) f = f | assumption::integer;
    if (!value.is_negative()) f = f | assumption::nonnegative;
    if (!value.is_positive()) f = f | assumption::nonpositive;
    if (!value.is_zero()) f = f | assumption::nonzero;
    return f;
  }

  constexpr void grow() {
    std::vector<id> larger(table_.size() * 2, -1);
    std::size_t const mask = larger.size() - 1;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      std::size_t slot = static_cast<std::size_t>(nodes_[i].hash) & mask;
      while (larger[slot] != -1) slot = (slot + 1) & mask;
      larger[slot] = static_cast<id>(i);
    }
    table_.swap(larger);
  }

  constexpr id with_coefficient(number const& c, id term);
  struct term;
  struct factor;
  constexpr facts facts_of_sum(std::span<id const> terms) const;
  constexpr facts facts_of_product(std::span<id const> factors) const;
  constexpr facts facts_of_power(id base, id exponent) const;
  constexpr id distributed(number const& c, id sum);
  constexpr void take_power(id base, number const& exponent, std::vector<factor>& list) const;
  constexpr void take_factor(id ex, number& c, std::vector<factor>& list);
  constexpr void merge_equal_bases(std::vector<factor>& list, number& c, bool& again);
  constexpr id number_power(number const& base, number const& exponent);
};

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#include <symwise/core/call.hpp>
#include <symwise/core/power.hpp>
#include <symwise/core/product.hpp>
#include <symwise/core/sum.hpp>
