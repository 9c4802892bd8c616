#include "laws/expressions.hpp"
#include "laws/records.hpp"

#include <catch2/catch.hpp>

#include <boost/hana/for_each.hpp>

#include <cctype>

using namespace expressions;
namespace sw = symwise;

namespace {

/// Gives the random expressions' symbols their assumptions.
void assume(sw::graph& g) {
  for (variable const& v : variables) g.assume(v.name, v.known);
}

/// Does a text not tell all that the graph does? A factor 1/0 stays apart from other numbers, which 1/(81*0) does not say, and
/// powers of e that come of other powers stay powers, while e**2 is exp(2).
bool says_more_than_its_text(sw::graph const& g, sw::id root) {
  auto const needed = sw::detail::reachable(g, sw::id_list(&root, &root + 1));
  for (sw::id ex = 0; ex <= root; ++ex) {
    if (needed[static_cast<std::size_t>(ex)] == 0 || g.at(ex).what != sw::kind::power) continue;
    sw::id const base = g.operand(ex, 0);
    if (g.is(base, 0) || g.at(base).record == sw::detail::head<sw::e_>()) return true;
  }
  return false;
}

/// Calls f(graph, node) with `most` random expressions that their text tells all of; how many there were.
template <class F>
int for_each_expression(std::uint64_t stream, int most, F const& f) {
  CAPTURE(seed());
  generator random(seed() + stream);
  int count = 0;
  for (int k = 0; k < most; ++k) {
    tree const ex = random.expression(1 + k % 16);
    sw::graph g;
    assume(g);
    sw::id const node = build(g, ex);
    if (says_more_than_its_text(g, node)) continue;
    ++count;
    CAPTURE(k, text(ex));
    f(g, node);
  }
  return count;
}

/// Requires that reading gave a node.
template <class Reading>
void require_same(sw::graph const& g, sw::id node, std::string const& printed, Reading const& read) {
  CAPTURE(printed, sentence(read.error, printed));
  REQUIRE(read);
  CAPTURE(text(g, read.root));
  REQUIRE(read.root == node);
}

}  // namespace

TEMPLATE_TEST_CASE("what is printed is read back as the same expression", "", sw::detail::text_notation,
                   sw::detail::c_notation<double>, sw::detail::sympy_notation) {
  int const compared = for_each_expression(20, 6000, [](sw::graph& g, sw::id node) {
    std::string const printed(sw::detail::writer<TestType>(g)(node).view());
    require_same(g, node, printed, parse(g, printed));
  });
  CHECK(compared >= 5000);
}

namespace {

bool has_outside_of_parentheses(std::string_view text, std::string_view part) {
  int depth = 0;
  for (std::size_t k = 0; k < text.size(); ++k) {
    if (depth == 0 && text.substr(k).starts_with(part)) return true;
    depth += text[k] == '(' ? 1 : text[k] == ')' ? -1 : 0;
  }
  return false;
}

/// Calls f with each pair of parentheses that are there for the order of operations alone, and what is in them: not those of calls,
/// nor those that the notations always write, around exponents, around choices in C, around `and` inside `or`, where compilers
/// ask for them, and behind !, which binds more tightly in C than in the language of formulas.
template <class F>
void for_each_parenthesis(std::string_view text, F const& f) {
  for (std::size_t open = 0; open < text.size(); ++open) {
    if (text[open] != '(') continue;
    std::string_view const before = text.substr(0, open);
    if (!before.empty() && (std::isalnum(static_cast<unsigned char>(before.back())) != 0 || before.back() == '_'))
      continue;
    if (before.ends_with("**") || before.ends_with("!")) continue;
    std::size_t close = open;
    for (int depth = 0; close < text.size(); ++close) {
      depth += text[close] == '(' ? 1 : text[close] == ')' ? -1 : 0;
      if (depth == 0) break;
    }
    std::string_view const inside = text.substr(open + 1, close - open - 1);
    if (has_outside_of_parentheses(inside, " ? ") || has_outside_of_parentheses(inside, " && ")) continue;
    f(open, close);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("no pair of parentheses could be left out", "", sw::detail::text_notation,
                   sw::detail::c_notation<double>) {
  int pairs = 0;
  for_each_expression(22, 3000, [&pairs](sw::graph& g, sw::id node) {
    std::string const printed(sw::detail::writer<TestType>(g)(node).view());
    CAPTURE(printed);
    for_each_parenthesis(printed, [&](std::size_t open, std::size_t close) {
      std::string without = printed;
      without[open] = without[close] = ' ';
      CAPTURE(without);
      auto const read = parse(g, without);
      REQUIRE((!read || read.root != node));
      ++pairs;
    });
  });
  CHECK(pairs > 300);
}

TEST_CASE("what is printed as FPCore is read back as the same expression") {
  int const compared = for_each_expression(21, 6000, [](sw::graph& g, sw::id node) {
    std::string printed = "(FPCore (";
    for (std::string_view name : sw::detail::symbols_below(g, node)) printed += std::string(name) + " ";
    printed += ") " + std::string(sw::detail::fpcore_writer(g)(node).view()) + ")";
    require_same(g, node, printed, parse_fpcore(g, printed));
  });
  CHECK(compared >= 5000);
}

TEST_CASE("every function of real arguments is read by each of its names") {
  int names = 0;
  auto const check = [&names](auto type) {
    using R = typename decltype(type)::type;
    sw::record_info const* const record = sw::detail::head<R>();
    if (record->conditions > 0) return;
    std::string arguments = "x, y";
    if (R::arity == 1) arguments = "x";
    if (R::arity == 3) arguments = "x, y, z";
    if (R::arity == 4) arguments = "x, y, z, w";
    if (record->name == "piecewise") arguments = "x < y, x, y";
    sw::detail::for_each_spelling<R>([&](std::string_view spelled) {
      if (!sw::detail::is_word(spelled) || !sw::detail::is_letter(spelled[0])) return;
      std::string const formula = std::string(spelled) + "(" + arguments + ")";
      sw::graph g;
      auto const read = parse(g, formula);
      CAPTURE(formula, sentence(read.error, formula));
      REQUIRE(read);
      std::vector<sw::id> operands;
      if (record->name == "piecewise") {
        operands = {parse(g, "x < y").root, g.symbol("x"), g.symbol("y")};
      } else {
        for (std::string_view name : {"x", "y", "z", "w"}) operands.push_back(g.symbol(name));
        operands.resize(R::arity < 0 ? 2 : static_cast<std::size_t>(R::arity));
      }
      REQUIRE(read.root == g.call(record, operands));
      ++names;
    });
  };
  namespace hana = boost::hana;
  hana::for_each(records::arithmetic, check);
  hana::for_each(records::elementary, check);
  hana::for_each(records::rounding, check);
  hana::for_each(records::special_functions, check);
  hana::for_each(records::reductions, check);
  hana::for_each(records::piecewise, check);
  CHECK(names > 150);
}
