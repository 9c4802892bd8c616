#pragma once
#include <symwise/core/record.hpp>

#include <array>
#include <cstddef>
#include <string_view>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A word or sign of the formula language, and the index of the record that it belongs to.
struct spelling {
  std::string_view text;
  int record = -1;
  int arity = 0;  ///< 0 is a constant, -1 a function of any number of arguments
};

constexpr bool is_letter(char c) {
  // Whatever is beyond ASCII is part of a name.
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Is it a name, as `besselj`, or a sign, as `<=`? A spelling that is a whole expression, `sin(pi*(#1))`, is neither.
constexpr bool is_word(std::string_view text) {
  if (text.empty() || is_digit(text[0])) return false;
  bool const name = is_letter(text[0]);
  for (char const c : text) {
    if (c == '#' || c == '(' || is_space(c) || (is_letter(c) || is_digit(c)) != name) return false;
  }
  return true;
}

/// Calls f with each spelling that a record gives itself: its own name, SymPy's, C's, what stands between two arguments, and
/// others, which `aliases` lists with spaces between them. What comes first wins.
template <class R, class F>
constexpr void for_each_spelling(F const& f) {
  f(std::string_view(R::name));
  if constexpr (requires { R::infix; }) f(std::string_view(R::infix));
  if constexpr (requires { R::sympy; }) f(std::string_view(R::sympy));
  if constexpr (requires { R::c; }) f(std::string_view(R::c));
  if constexpr (requires { R::aliases; }) {
    std::string_view const all = R::aliases;
    std::size_t from = 0;
    while (from < all.size()) {
      std::size_t to = from;
      while (to < all.size() && all[to] != ' ') ++to;
      f(all.substr(from, to - from));
      from = to + 1;
    }
  }
}

/// All that may be meant by the words and signs of formulas: the spellings of some records, found by hash.
template <class List>
struct spelling_table;
template <class... R>
struct spelling_table<record_list<R...>> {
  static constexpr int records = sizeof...(R);
  static constexpr std::size_t room = [] {
    std::size_t n = 64;
    while (n < 12 * sizeof...(R)) n *= 2;
    return n;
  }();

  static constexpr std::array<spelling, room> make() {
    std::array<spelling, room> entries{};
    int index = 0;
    int arity = 0;
    auto const enter = [&](std::string_view text) {
      if (!is_word(text)) return;
      std::size_t slot = static_cast<std::size_t>(hash_of(text)) & (room - 1);
      for (; entries[slot].record >= 0; slot = (slot + 1) & (room - 1)) {
        if (entries[slot].text == text && entries[slot].arity == arity) return;
      }
      entries[slot] = {text, index, arity};
    };
    ((arity = arity_of<R>(), for_each_spelling<R>(enter), ++index), ...);
    return entries;
  }
  static constexpr std::array<spelling, room> table = make();
};

/// The records that a parser knows: their spellings, and the descriptions of those that it may need.
struct vocabulary {
  spelling const* table = nullptr;
  std::size_t room = 0;
  record_info const* const* heads = nullptr;

  /// Calls f with each entry of a text, until it returns true.
  template <class F>
  constexpr void for_each(std::string_view text, F const& f) const {
    std::size_t slot = static_cast<std::size_t>(hash_of(text)) & (room - 1);
    for (; table[slot].record >= 0; slot = (slot + 1) & (room - 1)) {
      if (table[slot].text == text && f(table[slot])) return;
    }
  }
  /// The first record that is spelled so, or null.
  [[nodiscard]] constexpr record_info const* record(std::string_view text) const {
    record_info const* found = nullptr;
    for_each(text, [&](spelling const& each) {
      found = heads[each.record];
      return true;
    });
    return found;
  }
  /// The named constant that is spelled so, or null.
  [[nodiscard]] constexpr record_info const* constant(std::string_view text) const {
    record_info const* found = nullptr;
    for_each(text, [&](spelling const& each) {
      if (each.arity == 0) found = heads[each.record];
      return each.arity == 0;
    });
    return found;
  }
  /// The function that is spelled so and takes so many arguments; else one that takes any number, else another, or null.
  [[nodiscard]] constexpr record_info const* function(std::string_view text, int arguments) const {
    record_info const* found = nullptr;
    for_each(text, [&](spelling const& each) {
      if (each.arity == 0) return false;
      if (found == nullptr || each.arity == arguments || each.arity < 0) found = heads[each.record];
      return each.arity == arguments;
    });
    return found;
  }
  /// What stands between two arguments, relation or logic: a sign by any spelling, a word by its own.
  [[nodiscard]] constexpr record_info const* infix(std::string_view text, bool sign) const {
    record_info const* const found = record(text);
    return found != nullptr && !found->infix.empty() && (sign || found->infix == text) ? found : nullptr;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
