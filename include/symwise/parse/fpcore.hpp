#pragma once
#include <symwise/parse/formula.hpp>
#include <symwise/parse/fpcore_parser.hpp>

#include <cstddef>
#include <string_view>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// FPCore, for those who read a text in one language or another.
struct fpcore_language {
  template <class Graph>
  using parser = fpcore_parser<Graph>;

  template <class F>
  static constexpr void mentions(std::string_view text, F const& use) {
    for (token t = next_fpcore_token(text, 0); t.what != token_kind::end && t.what != token_kind::unknown;
         t = next_fpcore_token(text, static_cast<std::size_t>(t.position) + t.text.size())) {
      if (t.what != token_kind::word || t.is("FPCore")) continue;
      use(t.text);
      if (t.is("+")) use("add");
      if (t.is("-")) use("neg");
      if (t.is("-")) use("sub");
      if (t.is("*")) use("mul");
      if (t.is("if")) use("select");
      if (t.is("E")) use("e");
      if (t.is("INFINITY")) use("infinity");
      if (t.text[0] == '<' || t.text[0] == '>' || t.text[0] == '=' || t.is("!=")) use("and");
      // Constants of FPCore, and what is a quotient.
      for (std::string_view const each : {"div", "pi", "log", "sqrt"}) {
        if (t.is("/") || (t.text[0] >= 'A' && t.text[0] <= 'Z')) use(each);
      }
    }
  }
};

}  // namespace detail

/// Reads an FPCore, the language of benchmarks of floating-point arithmetic (https://fpbench.org), into a graph, as `parse` does a
/// formula: `parse_fpcore(g, "(FPCore (x) :pre (> x 0) (- (sqrt (+ x 1)) (sqrt x)))")`. Its arguments are symbols, real or as declared
/// behind the text; functions are FPCore's, the library's by all their names, and those of declared records. Loops, arrays and
/// what asks for the bits of a number are refused; nothing is assumed of :pre, and nothing rounded to a :precision. One FPCore of at
/// most 10,000 characters, which have to live as long as the graph.
template <detail::declarable... Declared>
constexpr fpcore_result parse_fpcore(graph& g, std::string_view text, Declared const&...) {
  using table = detail::spelling_table<detail::formula_records>;
  using names = detail::declared_in<Declared...>;
  auto const heads = detail::described_records<detail::formula_records>::all();
  detail::vocabulary const words{table::table.data(), table::room, heads.data()};
  names::declare(g);
  return detail::fpcore_parser(g, text, words, names::view).run(10000);
}

/// The expression that an FPCore in the program stands for: fpcore<"(FPCore (x) (+ x 1))"> is x + 1. What is declared behind the
/// text, what is refused and how, is as for `formula`.
template <fixed_string Text, auto... Declared>
inline constexpr auto fpcore = detail::read_formula<detail::fpcore_language, Text, Declared...>();

}  // namespace symwise::inline SYMWISE_ABI
