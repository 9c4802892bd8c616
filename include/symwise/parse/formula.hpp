#pragma once
#include <symwise/parse/parse.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// A formula with a mistake in it: the sentence that says which is the template argument.
template <fixed_string Sentence>
struct mistake_in_formula
#if defined(__clang__)
{
}
#endif
;

namespace detail {

/// A text of static storage as a template argument: its place, not its characters, is part of the types made of it.
struct stored_text {
  char const* characters = nullptr;
  std::size_t length = 0;

  [[nodiscard]] constexpr std::string_view view() const { return {characters, length}; }
};

/// What a formula that is written in the program is read with: its language, the names declared for it, and of the library's
/// records those that it mentions, so that no others are looked into.
template <class Language, auto Text, auto... Declared>
struct formula_reader {
  static constexpr int longest = std::is_same_v<std::remove_cv_t<decltype(Text)>, stored_text> ? 10000 : 1000;
  using table = spelling_table<formula_records>;
  using names = declared_in<std::remove_cvref_t<decltype(Declared)>...>;
  static constexpr auto mentioned =
      records_of_words<table>([](auto const& use) { Language::mentions(Text.view(), use); });
  static constexpr vocabulary words{table::table.data(), table::room,
                                    described_records<formula_records>::template mentioned_by<formula_reader>.data()};

  static constexpr parse_result read(graph& g) {
    return typename Language::template parser<graph>(g, Text.view(), words, names::view).run(longest);
  }

  /// What is known of the formula before it is used: its symbols, and which of them stand outside of reductions.
  struct summary {
    parse_error error;
    int nodes = 0;
    bool reduction = false;
    int symbols = 0;
    std::string_view name[Text.view().size() / 2 + 1]{};
    bool outside[Text.view().size() / 2 + 1]{};
  };
  static constexpr summary examine() {
    summary s;
    graph g;
    names::declare(g);
    parse_result const r = read(g);
    s.error = r.error;
    if (!r) return s;
    sequence<char> marks(static_cast<std::size_t>(g.size()), 0);  // 1: in a reduction only, 2: outside
    marks[static_cast<std::size_t>(r.root)] = 2;
    for (id ex = r.root; ex >= 0; --ex) {
      char const mark = marks[static_cast<std::size_t>(ex)];
      if (mark == 0) continue;
      ++s.nodes;
      graph_node const& n = g.at(ex);
      bool const reduces = n.what == kind::function && n.record->reduction && n.count == 1;
      s.reduction = s.reduction || reduces;
      for (id a : g.operands(ex)) {
        char& inner = marks[static_cast<std::size_t>(a)];
        char const passed = reduces ? char{1} : mark;
        if (inner < passed) inner = passed;
      }
      if (n.what == kind::symbol) {
        s.name[s.symbols] = g.name(ex);
        s.outside[s.symbols++] = mark == 2;
      }
    }
    return s;
  }
  static constexpr summary result = examine();
};

}  // namespace detail

/// The expression that a formula stands for; it is read where it is lowered.
template <class Language, auto Text, auto... Declared>
struct parsed_formula : expression_base {
  using reader = detail::formula_reader<Language, Text, Declared...>;

  static constexpr int literal_count = 0;
  static constexpr int size = reader::result.nodes;
  static constexpr bool has_reduction = reader::result.reduction;
  static constexpr bool has_stages = false;
  template <int Offset>
  using stages = detail::stage_list<>;
  constexpr void write_literals(number*&) const {}
  static constexpr void declare(graph& g) {
    reader::names::declare(g);
    for (int k = 0; k < reader::result.symbols; ++k) g.assume(reader::result.name[k], assumption::real);
  }
  static constexpr bool varies(auto const& is_array) {
    for (int k = 0; k < reader::result.symbols; ++k) {
      if (reader::result.outside[k] && is_array(reader::result.name[k])) return true;
    }
    return false;
  }
  static constexpr id lower(graph& g, detail::cursor&) { return reader::read(g).root; }
  /// May a record's function occur in it?
  static constexpr bool mentions(record_info const& record) {
    using all = detail::described_records<detail::formula_records>;
    for (record_info const* each : all::template mentioned_by<reader>) {
      if (each == &record) return true;
    }
    return false;
  }
};

namespace detail {

template <class T>
struct not_a_declaration {
  static_assert(
      sizeof(T) == 0,
      "symwise: formula<\"...\", declared...> takes, behind the text, symbols and the records of functions, "
      "symbol<\"x\", positive>{} or my::softplus_{}; the type of what is neither is in not_a_declaration<...>");
};

/// What is wrong with a formula, as a text that can be a template argument. Compilers print those in ASCII alone: other characters are
/// written as <U+03B1>.
template <class Reader, auto Text>
struct sentence_source {
  static constexpr text_buffer write() {
    text_buffer const sentence = sentence_of(Reader::result.error, Text.view());
    text_buffer s;
    for (std::size_t k = 0; k < sentence.size();) {
      auto const c = character_at(sentence.view(), k);
      if (c.code < 0x80) {
        s += sentence[k];
      } else {
        s += "<U+";
        for (int shift = c.code > 0xFFFFF ? 20 : c.code > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4)
          s += "0123456789ABCDEF"[static_cast<std::uint32_t>(c.code) >> static_cast<unsigned>(shift) & 15U];
        s += '>';
      }
      k += c.size;
    }
    return s;
  }
};

template <fixed_string Sentence>
constexpr bool refuse_formula() {
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
  static_assert(Sentence.view().empty(), Sentence.view());  // C++26 says it whole
  return false;
#elif defined(__clang__)
  // Of a long template argument clang prints only the begin, but where it tells two types from each other it prints both whole.
  mistake_in_formula<"none"> const none = mistake_in_formula<Sentence>();
  return false;
#else
  return sizeof(mistake_in_formula<Sentence>) == 0;
#endif
}

template <class Language, auto Text, auto... Declared>
constexpr auto read_formula() {
  if constexpr ((!declarable<std::remove_cvref_t<decltype(Declared)>> || ...)) {
    return (std::size_t{0} + ... + [] {
      if constexpr (!declarable<std::remove_cvref_t<decltype(Declared)>>) {
        return sizeof(not_a_declaration<std::remove_cvref_t<decltype(Declared)>>);
      } else {
        return std::size_t{0};
      }
    }());
  } else if constexpr (static_cast<bool>(formula_reader<Language, Text, Declared...>::result.error)) {
    constexpr auto sentence = fixed_text<sentence_source<formula_reader<Language, Text, Declared...>, Text>>();
    return refuse_formula<sentence>();
  } else {
    return parsed_formula<Language, Text, Declared...>{};
  }
}

}  // namespace detail

/// The expression that a text stands for: formula<"exp(-x**2/2)/sqrt(2*pi)"> is an expression like any other. Its names are
/// symbols, real by default, or what is declared behind the text: formula<"sqrt(x**2)", symbol<"x", positive>{}>; functions of
/// the user's own are declared by their records. At most 1,000 characters; a mistake in the text does not compile, and the
/// compiler's message says what is wrong, in which line and column. docs/grammar.md has the language.
template <fixed_string Text, auto... Declared>
inline constexpr auto formula = detail::read_formula<detail::formula_language, Text, Declared...>();

/// As `formula`, of a text that is a constant of its own, `inline constexpr char text[] = "x**2 + 1"; formula_in<text>`: types and
/// messages name the constant, not what is in it. At most 10,000 characters; symwise-gen writes long formulas so.
template <auto const& Text, auto... Declared>
inline constexpr auto formula_in =
    detail::read_formula<detail::formula_language, detail::stored_text{Text, std::string_view(Text).size()},
                         Declared...>();

inline namespace literals {

/// "x**2 + 1"_f is formula<"x**2 + 1">.
template <fixed_string Text>
consteval auto operator""_f() {
  return formula<Text>;
}

}  // namespace literals
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
