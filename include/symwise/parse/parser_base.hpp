#pragma once
#include <symwise/core/graph.hpp>
#include <symwise/core/sequence.hpp>
#include <symwise/parse/decimal_literal.hpp>
#include <symwise/parse/error.hpp>
#include <symwise/parse/token.hpp>

#include <cstdint>
#include <limits>
#include <string_view>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// What comes of reading a formula: the node that it is in the graph, or what is wrong with it.
struct parse_result {
  id root = -1;
  parse_error error;

  constexpr explicit operator bool() const { return root >= 0; }
};

namespace detail {

/// A symbol that was declared for a formula, with what is assumed of it.
struct declared_symbol {
  std::string_view name;
  facts known;
};
/// A function that was declared for a formula: one of its spellings.
struct declared_record {
  std::string_view name;
  record_info const* record = nullptr;
};
/// What the names in a formula mean before the library's own names are looked at.
struct declared_names {
  declared_symbol const* symbols = nullptr;
  int symbol_count = 0;
  declared_record const* records = nullptr;
  int record_count = 0;
};

/// What the parsers of all languages share: the text and the place in it, what names mean, values and their types, and mistakes.
template <class Graph>
class parser_base {
 public:
  static constexpr int deepest = 200;  ///< parentheses inside of each other
  static constexpr int most_parts =
      200000;  ///< nodes and operands that a formula may add to a graph, derivatives and sums written out

 protected:
  constexpr parser_base(Graph& g, std::string_view text, vocabulary const& words, declared_names const& declared)
      : g_(g), text_(text), words_(words), declared_(declared), parts_before_(parts_of(g)) {}

  struct value {
    id node = -1;
    int position = 0;
    int tuple = 0;  ///< the last of so many values in parentheses
  };
  /// What a name was bound to: a value, or a function, which is its value for symbols that nothing else is called.
  struct bound_name {
    std::string_view name;
    id node = -1;
    std::size_t first = 0;  ///< of its parameters
    int arity = -1;         ///< -1: no function
  };
  Graph& g_;
  std::string_view text_;
  vocabulary const& words_;
  declared_names const& declared_;
  sequence<value> values_;
  sequence<bound_name> bindings_;
  token token_;
  int depth_ = 0;
  int parts_before_;
  int room_ = most_parts;
  int nearest_ = std::numeric_limits<int>::max();
  parse_error problem_;

  // What is wrong.

  constexpr void fail(mistake what, int position, int length = 0, int expected = 0, int found = 0) {
    if (problem_) return;
    problem_.what = what;
    problem_.position = position;
    problem_.length = length;
    problem_.expected = expected;
    problem_.found = found;
  }
  constexpr void fail_here(mistake what) { fail(what, token_.position, static_cast<int>(token_.text.size())); }
  constexpr void want(std::string_view what) {
    fail_here(mistake::expected);
    problem_.wanted = what;
  }
  constexpr void fail_unknown(std::string_view name, int position) {
    fail(mistake::unknown_function, position, static_cast<int>(name.size()));
    for (bound_name const& each : bindings_) {
      if (each.arity >= 0) suggest(name, each.name);
    }
    for (int k = 0; k < declared_.record_count; ++k) suggest(name, declared_.records[k].name);
    for (std::size_t slot = 0; slot < words_.room; ++slot) {
      if (words_.table[slot].record >= 0 && words_.table[slot].arity != 0) suggest(name, words_.table[slot].text);
    }
  }
  /// Suggests another name, if it is similar and no other was more so; of equals the shorter, and then our own in small letters.
  constexpr void suggest(std::string_view name, std::string_view other) {
    if (!is_letter(other[0])) return;
    int const d = distance(name, other);
    int const most = name.size() < 3 ? 0 : name.size() < 6 ? 1 : 2;
    std::string_view const best = problem_.suggestion;
    if (d > most || d > nearest_) return;
    if (d == nearest_ && (other.size() > best.size() || (other.size() == best.size() && other <= best))) return;
    nearest_ = d;
    problem_.suggestion = other;
  }
  /// Is what the formula has made of the graph still small enough to go on?
  constexpr bool has_room(int position) {
    if (parts_of(g_) - parts_before_ > room_) fail(mistake::too_many_parts, position, 0, room_);
    return !problem_;
  }
  static constexpr int parts_of(graph const& g) { return g.size() + g.operand_count(); }
  constexpr bool is_short_enough(int longest) {
    if (text_.size() > static_cast<std::size_t>(longest))
      fail(mistake::too_long, 0, 0, longest, text_.size() > 1000000000 ? 1000000000 : static_cast<int>(text_.size()));
    return !problem_;
  }
  constexpr void locate() {
    for (int k = 0; k < problem_.position; ++k) {
      auto const c = static_cast<unsigned char>(text_[static_cast<std::size_t>(k)]);
      if (c == '\n') {
        ++problem_.line;
        problem_.column = 1;
      } else if ((c & 0xC0U) != 0x80U) {
        ++problem_.column;
      }
    }
  }

  // Values and their types.

  constexpr value& last() { return values_.back(); }
  constexpr int count() const { return static_cast<int>(values_.size()); }
  constexpr void push(id node, int position) { values_.push_back({node, position, 0}); }
  constexpr void drop_values(int left) {
    while (count() > left) values_.pop_back();
  }
  /// The number of a decimal literal.
  constexpr void push_literal(std::string_view digits) {
    number const v = decimal_number(digits);
    if (!v.exact && !is_finite(v.v)) return fail_here(mistake::out_of_range);
    push(g_.num(v), token_.position);
  }

  constexpr bool is_condition(id node) const {
    return g_.at(node).type == value_type::boolean || (g_.is_number(node) && (g_.is(node, 0) || g_.is(node, 1)));
  }
  constexpr bool number_here(value const& v) {
    if (v.tuple != 0 || g_.at(v.node).type == value_type::boolean) fail(mistake::number_expected, v.position);
    return !problem_;
  }
  constexpr bool condition_here(value const& v) {
    if (!is_condition(v.node)) fail(mistake::condition_expected, v.position);
    return !problem_;
  }

  // Functions and names.

  /// The record of a word of the grammar itself.
  constexpr record_info const* own(std::string_view name) const { return words_.record(name); }
  constexpr id apply(record_info const* record, value const* arguments, int n) {
    sequence<id> nodes;
    for (int k = 0; k < n; ++k) {
      value const& v = arguments[k];
      if (!(k < record->conditions ? condition_here(v) : number_here(v))) return -1;
      nodes.push_back(v.node);
    }
    return g_.call(record, nodes);
  }
  constexpr id apply(record_info const* record, int first) {
    return apply(record, values_.data() + first, count() - first);
  }

  constexpr bool whole_number(value const& v, std::int64_t& result) {
    if (!g_.is_number(v.node) || !g_.value(v.node).is_integer()) {
      fail(mistake::bounds_expected, v.position);
      return false;
    }
    result = g_.value(v.node).p;
    return true;
  }
  constexpr bool variable(value const& v) {
    if (g_.at(v.node).what != kind::symbol) fail(mistake::name_expected, v.position);
    return !problem_;
  }
  /// What a name is bound to, or null.
  [[nodiscard]] constexpr bound_name const* binding_of(std::string_view name) const {
    for (std::size_t k = bindings_.size(); k-- > 0;) {
      if (bindings_[k].name == name) return &bindings_[k];
    }
    return nullptr;
  }
  [[nodiscard]] constexpr declared_symbol const* declaration_of(std::string_view name) const {
    for (int k = 0; k < declared_.symbol_count; ++k) {
      if (declared_.symbols[k].name == name) return &declared_.symbols[k];
    }
    return nullptr;
  }
  constexpr void unbind(int left) {
    while (static_cast<int>(bindings_.size()) > left) bindings_.pop_back();
  }
  /// The function of that name of so many arguments; of any number, where there is none of just so many.
  constexpr record_info const* function_named(std::string_view name, int arguments) const {
    record_info const* const declared = declared_function(name);
    return declared != nullptr ? declared : words_.function(name, arguments);
  }
  /// The function that was declared by that name, or null.
  constexpr record_info const* declared_function(std::string_view name) const {
    for (int k = 0; k < declared_.record_count; ++k) {
      if (declared_.records[k].name == name) return declared_.records[k].record;
    }
    return nullptr;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
