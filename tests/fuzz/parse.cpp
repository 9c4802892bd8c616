/// Any bytes are a formula or a mistake with its sentence and place. The text that a formula is printed as is a formula too, and
/// printing and reading it in turn settles.
#include <symwise/parse.hpp>
#include <symwise/print.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace sw = symwise;

namespace {

[[noreturn]] void report(char const* what, std::string_view formula, std::string_view printed = {}) {
  std::fprintf(stderr, "%s\n  formula: %.*s\n  printed: %.*s\n", what, static_cast<int>(formula.size()), formula.data(),
               static_cast<int>(printed.size()), printed.data());
  std::abort();
}

bool beyond_a_limit(sw::parse_error const& e) {
  using sw::detail::mistake;
  return e.what == mistake::too_long || e.what == mistake::too_deep || e.what == mistake::too_large ||
         e.what == mistake::too_many_parts;
}

std::string printed(sw::graph const& g, sw::id root) { return std::string(sw::detail::text_writer(g)(root).view()); }

/// A formula whose derivatives and sums are small: what is large takes long, and is read by the same lines.
sw::parse_result read_small(sw::graph& g, std::string_view formula) {
  using table = sw::detail::spelling_table<sw::detail::formula_records>;
  static auto const heads = sw::detail::described_records<sw::detail::formula_records>::all();
  sw::detail::vocabulary const words{table::table.data(), table::room, heads.data()};
  return sw::detail::formula_parser(g, formula, words, sw::detail::declared_names{}).run(10000, 5000);
}

/// How many nodes a text has to spell: parts that a graph shares are written out each time.
double written_nodes(sw::graph const& g, sw::id root) {
  std::vector<double> nodes(static_cast<std::size_t>(root) + 1, 1.0);
  for (sw::id ex = 0; ex <= root; ++ex) {
    for (sw::id operand : g.operands(ex))
      nodes[static_cast<std::size_t>(ex)] += nodes[static_cast<std::size_t>(operand)];
  }
  return nodes[static_cast<std::size_t>(root)];
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string const formula(data, data + size);
  sw::graph g;
  auto const read = read_small(g, formula);
  if (!read) {
    if (!sentence(read.error, formula).starts_with("symwise: line ")) report("a mistake without its sentence", formula);
    if (read.error.position < 0 || static_cast<std::size_t>(read.error.position) > size || read.error.line < 1 ||
        read.error.column < 1) {
      report("a mistake without its place", formula);
    }
    if (marked(read.error, formula).empty()) report("a mistake that cannot be shown", formula);
    return 0;
  }
  // A number that is not exact prints as a decimal, which is read as an exact one, e*e as e**2, which is read as exp(2), and a
  // function of a function of infinity as a function of oo: what is read from a text may have another text, but not for ever.
  if (written_nodes(g, read.root) > 10000) return 0;  // no formula: 10,000 characters are the most that is read
  std::string text = printed(g, read.root);
  std::string last;
  for (int round = 0; text != last; ++round) {
    sw::graph other;
    auto const again = parse(other, text);
    if (!again) {
      if (beyond_a_limit(again.error)) return 0;
      report(sentence(again.error, text).c_str(), formula, text);
    }
    if (round > static_cast<int>(size)) report(text.c_str(), formula, last);
    last = text;
    text = printed(other, again.root);
  }
  return 0;
}
