#pragma once
#include <symwise/core/rule_list.hpp>
#include <symwise/core/traverse.hpp>

#include <array>
#include <cstdint>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A node of a pattern. The operands of sums and products stand in the order in which they are matched: a number, what has
/// structure, and what any expression matches, wildcards alone or with a numeric coefficient.
struct pattern_node {
  kind what = kind::number;
  int first = 0;
  int count = 0;
  int open = 0;   ///< how many of the last operands any expression matches
  int slot = -1;  ///< of a wildcard
  record_info const* record = nullptr;
  number value;
  std::string_view name;
  facts known;
};

/// A rule as indices of pattern nodes; -1 for no condition.
struct rule_entry {
  int left = -1;
  int right = -1;
  int condition = -1;
  int source = -1;             ///< place in the list it was made from
  int next = -1;               ///< the next rule for heads of this kind
  std::uint64_t required = 0;  ///< heads that have to stand below the root
};

inline constexpr int rule_buckets = 16;

/// Rules, frozen: what the matcher reads.
struct rule_view {
  pattern_node const* nodes = nullptr;
  int const* pool = nullptr;
  rule_entry const* rules = nullptr;
  int const* first = nullptr;  ///< of each bucket
  int count = 0;
  int slots = 0;  ///< different wildcards

  [[nodiscard]] constexpr pattern_node const& at(int k) const { return nodes[k]; }
  [[nodiscard]] constexpr int operand(int k, int i) const { return pool[nodes[k].first + i]; }
};

/// A bit for what stands at the head of a node.
constexpr std::uint64_t head_bit(kind what, record_info const* record) {
  switch (what) {
    case kind::wildcard:
      return 0;
    case kind::function:
    case kind::constant:
      return std::uint64_t{1} << (8U + record->hash % 56U);
    default:
      return std::uint64_t{1} << static_cast<unsigned>(what);
  }
}
constexpr int bucket_of(kind what, record_info const* record) {
  return what == kind::function || what == kind::constant ? 8 + static_cast<int>(record->hash % 8U)
                                                          : static_cast<int>(what);
}

/// The heads of an operand: of a product those of its factors, of a power also that of its base.
template <class Nodes>
constexpr std::uint64_t heads_of(Nodes const& nodes, int ex) {
  auto const& n = nodes.at(ex);
  if (n.what == kind::power) {
    auto const& base = nodes.at(nodes.operand(ex, 0));
    return head_bit(kind::power, nullptr) | head_bit(base.what, base.record);
  }
  if (n.what != kind::product) return head_bit(n.what, n.record);
  std::uint64_t heads = 0;
  for (int k = 0; k < n.count; ++k) {
    auto const& factor = nodes.at(nodes.operand(ex, k));
    if (factor.what == kind::number) continue;
    heads |= factor.what == kind::power ? heads_of(nodes, nodes.operand(ex, k)) : head_bit(factor.what, factor.record);
  }
  return heads;
}
/// The heads below a node: of its operands, and, below a function or a power, of the operands of sums and products there.
template <class Nodes>
constexpr std::uint64_t heads_below(Nodes const& nodes, int ex) {
  auto const& n = nodes.at(ex);
  std::uint64_t heads = 0;
  bool const deeper = n.what == kind::function || n.what == kind::power;
  for (int k = 0; k < n.count; ++k) {
    int const a = nodes.operand(ex, k);
    auto const& inner = nodes.at(a);
    if (n.what == kind::product && inner.what == kind::number) continue;
    heads |= heads_of(nodes, a);
    if (!deeper || inner.what != kind::sum) continue;
    for (int j = 0; j < inner.count; ++j) heads |= heads_of(nodes, nodes.operand(a, j));
  }
  return heads;
}

/// Rules being made into tables.
class rule_table {
 public:
  constexpr explicit rule_table(rule_list const& list) : list_(&list) {
    first_.assign(rule_buckets, -1);
    detail::sequence<int> image(static_cast<std::size_t>(list.patterns.size()), -1);
    detail::sequence<id> roots;
    for (rule_list::entry const& r : list.rules) {
      roots.push_back(r.left);
      roots.push_back(r.right);
      if (r.condition >= 0) roots.push_back(r.condition);
    }
    auto const needed = reachable(list.patterns, roots);
    for (id ex = 0; ex < list.patterns.size(); ++ex) {
      if (needed[static_cast<std::size_t>(ex)] != 0) image[static_cast<std::size_t>(ex)] = take(ex, image);
    }
    detail::sequence<int> last(rule_buckets, -1);
    for (std::size_t k = 0; k < list.rules.size(); ++k) {
      rule_list::entry const& r = list.rules[k];
      graph_node const& root = list.patterns.at(r.left);
      // What canonical form makes a wildcard or a number stands in no graph.
      if (root.what == kind::wildcard || root.what == kind::number) continue;
      rule_entry e;
      e.source = static_cast<int>(k);
      e.left = image[static_cast<std::size_t>(r.left)];
      e.right = image[static_cast<std::size_t>(r.right)];
      if (r.condition >= 0) e.condition = image[static_cast<std::size_t>(r.condition)];
      e.required = heads_below(view(), e.left);
      auto const bucket = static_cast<std::size_t>(bucket_of(root.what, root.record));
      auto const at = static_cast<int>(rules_.size());
      (last[bucket] < 0 ? first_[bucket] : rules_[static_cast<std::size_t>(last[bucket])].next) = at;
      last[bucket] = at;
      rules_.push_back(e);
    }
  }

  [[nodiscard]] constexpr rule_view view() const {
    return {nodes_.data(),
            pool_.data(),
            rules_.data(),
            first_.data(),
            static_cast<int>(rules_.size()),
            static_cast<int>(slots_.size())};
  }
  [[nodiscard]] constexpr int nodes() const { return static_cast<int>(nodes_.size()); }
  [[nodiscard]] constexpr int operands() const { return static_cast<int>(pool_.size()); }

 private:
  rule_list const* list_;
  detail::sequence<pattern_node> nodes_;
  detail::sequence<int> pool_;
  std::vector<rule_entry> rules_;
  detail::sequence<int> first_;
  detail::sequence<id> slots_;

  /// Does any expression match: a wildcard, or in a sum a number times one?
  [[nodiscard]] constexpr bool is_open(id ex, kind parent) const {
    graph const& g = list_->patterns;
    graph_node const& n = g.at(ex);
    if (n.what == kind::wildcard) return true;
    return parent == kind::sum && n.what == kind::product && n.count == 2 && g.is_number(g.operand(ex, 0)) &&
           g.at(g.operand(ex, 1)).what == kind::wildcard;
  }
  constexpr int take(id ex, detail::sequence<int> const& image) {
    graph_node const& n = list_->patterns.at(ex);
    pattern_node p;
    p.what = n.what;
    p.record = n.record;
    if (n.what == kind::number) p.value = list_->patterns.value(ex);
    if (n.what == kind::symbol || n.what == kind::wildcard) p.name = list_->patterns.name(ex);
    p.known = n.known;
    p.first = static_cast<int>(pool_.size());
    p.count = n.count;
    if (n.what == kind::wildcard) {
      p.slot = static_cast<int>(slots_.size());
      slots_.push_back(ex);
    }
    bool const any_order =
        n.what == kind::sum || n.what == kind::product || (n.what == kind::function && n.record->arity < 0);
    // What has structure first, then numbers times a wildcard, which ask for multiples, then wildcards.
    for (int pass = any_order ? 0 : 2; pass < 3; ++pass) {
      for (id a : list_->patterns.operands(ex)) {
        bool const open = any_order && is_open(a, n.what);
        if (any_order && pass != (!open ? 0 : list_->patterns.at(a).what == kind::product ? 1 : 2)) continue;
        p.open += open ? 1 : 0;
        pool_.push_back(image[static_cast<std::size_t>(a)]);
      }
    }
    nodes_.push_back(p);
    return static_cast<int>(nodes_.size()) - 1;
  }
};

/// Tables with room for N nodes, as many operands, and a quarter as many rules.
template <int N>
struct frozen_rules {
  std::array<pattern_node, static_cast<std::size_t>(N)> nodes{};
  std::array<int, static_cast<std::size_t>(2 * N)> pool{};
  std::array<rule_entry, static_cast<std::size_t>(N / 4)> rules{};
  std::array<int, rule_buckets> first{};
  int count = 0;
  int slots = 0;
  bool fits = false;

  [[nodiscard]] constexpr rule_view view() const {
    return {nodes.data(), pool.data(), rules.data(), first.data(), count, slots};
  }
};

/// Freezes the rules that Source::append(rule_list&) gives, once for all its uses.
template <class Source, int Room = 64>
struct frozen_rules_of {
  static constexpr auto run() {
    frozen_rules<Room> f;
    rule_list list;
    Source::append(list);
    rule_table const table(list);
    rule_view const v = table.view();
    if (table.nodes() > Room || table.operands() > 2 * Room || v.count > Room / 4) return f;
    f.fits = true;
    f.count = v.count;
    f.slots = v.slots;
    for (int k = 0; k < table.nodes(); ++k) f.nodes.data()[k] = v.nodes[k];
    for (int k = 0; k < table.operands(); ++k) f.pool.data()[k] = v.pool[k];
    for (int k = 0; k < v.count; ++k) f.rules.data()[k] = v.rules[k];
    for (int k = 0; k < rule_buckets; ++k) f.first.data()[k] = v.first[k];
    return f;
  }
  static constexpr auto attempt = run();
  static constexpr auto const& settled() {
    if constexpr (attempt.fits) {
      return attempt;
    } else {
      return frozen_rules_of<Source, 4 * Room>::settled();
    }
  }
  static constexpr rule_view view() { return settled().view(); }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
