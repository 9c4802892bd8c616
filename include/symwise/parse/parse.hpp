#pragma once
#include <symwise/core/symbol.hpp>
#include <symwise/parse/parser.hpp>
#include <symwise/parse/records.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Which records of a table a text may need. `mention(use)` calls use with each spelling that stands in it or that its signs lead to.
template <class Table, class F>
constexpr std::array<bool, static_cast<std::size_t>(Table::records)> records_of_words(F const& mention) {
  std::array<bool, static_cast<std::size_t>(Table::records)> used{};
  vocabulary const words{Table::table.data(), Table::room, nullptr};
  mention([&](std::string_view word) {
    words.for_each(word, [&](spelling const& each) {
      used[static_cast<std::size_t>(each.record)] = true;
      return false;
    });
  });
  return used;
}

/// The language of formulas, for those who read a text in one language or another: its parser, and the words that it mentions.
struct formula_language {
  template <class Graph>
  using parser = formula_parser<Graph>;

  template <class F>
  static constexpr void mentions(std::string_view text, F const& use) {
    bool logarithm = false;
    for (token t = next_token(text, 0); t.what != token_kind::end && t.what != token_kind::unknown;
         t = next_token(text, static_cast<std::size_t>(t.position) + t.text.size())) {
      if (t.what == token_kind::number) {
        // log(x, 2) and log(x, 10)
        if (logarithm && t.text == "2") use("log2");
        if (logarithm && t.text == "10") use("log10");
        continue;
      }
      use(t.text);
      if (t.is("log") || t.is("ln")) logarithm = true;
      if (t.is("-")) use("sub");
      if (t.is("-")) use("neg");
      if (t.is("+")) use("add");
      if (t.is("*")) use("mul");
      if (t.is("/")) use("div");
      if (t.is("^") || t.is("**")) use("pow");
      if (t.is("!") || t.is("~")) use("not");
      if (t.is("!")) use("factorial");
      if (t.is("?") || t.is("if")) use("select");
      if (t.text[0] == '<' || t.text[0] == '>' || t.text[0] == '=' || t.is("!=")) use("and");
    }
  }
};

template <bool Needed, class R>
constexpr record_info const* head_if() {
  if constexpr (Needed) {
    return head<R>();
  } else {
    return nullptr;
  }
}

/// The descriptions of some records, of all of them or of those that are needed.
template <class List>
struct described_records;
template <class... R>
struct described_records<record_list<R...>> {
  template <class Reader, std::size_t... I>
  static constexpr std::array<record_info const*, sizeof...(R)> some(std::index_sequence<I...>) {
    return {head_if<Reader::mentioned[I], R>()...};
  }
  /// Those that Reader::mentioned marks.
  template <class Reader>
  static constexpr std::array<record_info const*, sizeof...(R)> mentioned_by =
      some<Reader>(std::make_index_sequence<sizeof...(R)>{});
  static constexpr std::array<record_info const*, sizeof...(R)> all() { return {head<R>()...}; }
};

/// May it be declared for a formula: a symbol, or the record of a function?
template <class T>
concept declarable = is_symbol<T> || requires {
  std::string_view(T::name);
  static_cast<int>(T::arity);
};

/// The names that symbols and records declare.
template <class... Declared>
struct declared_in {
  static constexpr int symbol_count = (0 + ... + (is_symbol<Declared> ? 1 : 0));
  static constexpr int record_count = [] {
    int n = 0;
    (
        [&] {
          if constexpr (!is_symbol<Declared>)
            for_each_spelling<Declared>([&n](std::string_view text) { n += is_word(text) ? 1 : 0; });
        }(),
        ...);
    return n;
  }();
  static constexpr auto symbols = [] {
    std::array<declared_symbol, static_cast<std::size_t>(symbol_count) + 1> list{};
    [[maybe_unused]] std::size_t n = 0;
    (
        [&] {
          if constexpr (is_symbol<Declared>) list[n++] = {Declared::name, Declared::known};
        }(),
        ...);
    return list;
  }();
  static constexpr auto records = [] {
    std::array<declared_record, static_cast<std::size_t>(record_count) + 1> list{};
    [[maybe_unused]] std::size_t n = 0;
    (
        [&] {
          if constexpr (!is_symbol<Declared>) {
            for_each_spelling<Declared>([&](std::string_view text) {
              if (is_word(text)) list[n++] = {text, head<Declared>()};
            });
          }
        }(),
        ...);
    return list;
  }();
  static constexpr declared_names view{symbols.data(), symbol_count, records.data(), record_count};

  static constexpr void declare(graph& g) {
    for (int k = 0; k < symbol_count; ++k) {
      auto const& each = symbols[static_cast<std::size_t>(k)];
      g.assume(each.name, each.known);
    }
  }
};

}  // namespace detail

/// Reads a formula into a graph, at run time or in a constant expression: `if (auto const r = parse(g, "x**2 + 1")) ... r.root`.
/// Names are symbols, real by default, or what is declared behind the text, symbol<"x", positive>{} or the record of a function
/// of the user's own. At most 10,000 characters, which have to live as long as the graph; what is wrong with them is in
/// `error`, which `sentence` and `marked` put into words. Nothing is thrown. docs/grammar.md has the language.
template <detail::declarable... Declared>
constexpr parse_result parse(graph& g, std::string_view text, Declared const&...) {
  using table = detail::spelling_table<detail::formula_records>;
  using names = detail::declared_in<Declared...>;
  auto const heads = detail::described_records<detail::formula_records>::all();
  detail::vocabulary const words{table::table.data(), table::room, heads.data()};
  names::declare(g);
  return detail::formula_parser(g, text, words, names::view).run(10000);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
