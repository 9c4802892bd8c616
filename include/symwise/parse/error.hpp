#pragma once
#include <symwise/parse/spelling.hpp>
#include <symwise/print/decimal.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// What may be wrong with a formula.
enum class mistake : unsigned char {
  none,
  too_long,  ///< `expected` is the most that there may be
  too_deep,  ///< likewise
  unknown_character,
  operand_expected,  ///< a number, a name, a sign or an opening parenthesis
  operator_expected,
  expected,  ///< `wanted` tells what
  unclosed,  ///< a parenthesis, at `where`
  unknown_function,
  not_a_function,     ///< a declared symbol, a bound name or a constant is called
  wrong_arguments,    ///< `expected` and `found` tell how many
  too_few_arguments,  ///< of a function of any number
  condition_expected,
  number_expected,  ///< and a condition found
  out_of_range,     ///< a literal
  name_expected,    ///< of a variable or an index
  bounds_expected,  ///< of an index: whole numbers
  too_many_terms,
  too_large,       ///< the order of a derivative
  too_many_parts,  ///< written out
  arguments_expected,
  unknown_name,  ///< in a language whose names are all declared
  unsupported,   ///< stays the last
};

}  // namespace detail

/// What is wrong with a formula, and where. `sentence` says it in words, `marked` shows the place.
struct parse_error {
  detail::mistake what = detail::mistake::none;
  int position = 0;  ///< in bytes, from 0
  int length = 0;    ///< of the word in question
  int expected = 0;
  int found = 0;
  int line = 1;    ///< from 1
  int column = 1;  ///< from 1, in characters
  std::string_view wanted;
  std::string_view suggestion;

  constexpr explicit operator bool() const { return what != detail::mistake::none; }
};

namespace detail {

/// How many letters have to be changed, left out, put in or exchanged with their neighbours to come from one word to another;
/// letters of the other case count as the same.
constexpr int distance(std::string_view a, std::string_view b) {
  constexpr int longest = 32;
  auto const n = static_cast<int>(a.size());
  auto const m = static_cast<int>(b.size());
  if (n >= longest || m >= longest) return longest;
  auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  auto const at = [&](std::string_view text, int k) { return lower(text[static_cast<std::size_t>(k)]); };
  int rows[3][longest + 1]{};
  int* before = rows[0];
  int* last = rows[1];
  int* now = rows[2];
  for (int k = 0; k <= m; ++k) last[k] = k;
  for (int i = 1; i <= n; ++i) {
    now[0] = i;
    for (int k = 1; k <= m; ++k) {
      int least = last[k - 1] + (at(a, i - 1) == at(b, k - 1) ? 0 : 1);
      if (last[k] + 1 < least) least = last[k] + 1;
      if (now[k - 1] + 1 < least) least = now[k - 1] + 1;
      if (i > 1 && k > 1 && at(a, i - 1) == at(b, k - 2) && at(a, i - 2) == at(b, k - 1) && before[k - 2] + 1 < least)
        least = before[k - 2] + 1;
      now[k] = least;
    }
    int* const spare = before;
    before = last;
    last = now;
    now = spare;
  }
  return last[m];
}

/// What is wrong, in one sentence.
constexpr text_buffer sentence_of(parse_error const& problem, std::string_view text) {
  auto const count = [](int n) { return decimal(static_cast<std::int64_t>(n)); };
  std::string_view const rest = text.substr(static_cast<std::size_t>(problem.position));
  std::string_view const word = rest.substr(0, static_cast<std::size_t>(problem.length));
  text_buffer s("symwise: line ");
  s += count(problem.line);
  s += ", column ";
  s += count(problem.column);
  s += ": ";
  auto const quoted = [&](std::string_view what) {
    s += "'";
    s += what;
    s += "'";
  };
  auto const but_found = [&] {
    if (word.empty()) {
      s += ", but the formula ends here";
    } else {
      s += ", found ";
      quoted(word);
    }
  };
  switch (problem.what) {
    case mistake::none:
      return "";
    case mistake::too_long:
      s += "a formula has at most ";
      s += count(problem.expected);
      s += " characters, and this one has ";
      s += count(problem.found);
      break;
    case mistake::too_deep:
      s += "a formula may be nested ";
      s += count(problem.expected);
      s += " deep, and here it is deeper; name a part of it with let";
      break;
    case mistake::unknown_character:
      s += "the character ";
      if (static_cast<unsigned char>(word[0]) < 0x20 || word[0] == 0x7F ||
          (static_cast<unsigned char>(word[0]) >= 0x80 && word.size() == 1)) {  // nothing that could be shown
        s += "of code ";
        s += count(static_cast<unsigned char>(word[0]));
      } else {
        quoted(word);
      }
      s += " has no meaning in a formula";
      break;
    case mistake::operand_expected:
      s += "expected a number, a name or '('";
      but_found();
      break;
    case mistake::operator_expected:
      s += "expected an operator";
      but_found();
      if (!word.empty() && (is_letter(word[0]) || is_digit(word[0]) || word[0] == '('))
        s += "; a product is written with *";
      break;
    case mistake::expected:
      s += "expected ";
      s += problem.wanted;
      but_found();
      break;
    case mistake::unclosed:
      s += "this ";
      quoted(word);
      s += " is not closed; expected ";
      quoted(word == "[" ? "]" : ")");
      break;
    case mistake::unknown_function:
      s += "unknown function ";
      quoted(word);
      if (problem.suggestion.empty()) {
        s += "; a product is written with *";
      } else {
        s += "; did you mean ";
        quoted(problem.suggestion);
        s += "?";
      }
      break;
    case mistake::not_a_function:
      quoted(word);
      s += " is no function here; a product is written with *";
      break;
    case mistake::wrong_arguments:
      quoted(word);
      s += " takes ";
      s += count(problem.expected);
      s += problem.expected == 1 ? " argument, found " : " arguments, found ";
      s += count(problem.found);
      break;
    case mistake::too_few_arguments:
      quoted(word);
      s += " takes at least ";
      s += count(problem.expected);
      s += problem.expected == 1 ? " argument" : " arguments";
      s += ", found ";
      s += count(problem.found);
      break;
    case mistake::condition_expected:
      s += "expected a condition such as x < 1, found a number";
      break;
    case mistake::number_expected:
      s += "expected a number, found a condition; write 1 if c else 0";
      break;
    case mistake::out_of_range:
      s += "the number ";
      quoted(word);
      s += " is beyond the largest double";
      break;
    case mistake::name_expected:
      s += "expected the name of a variable";
      break;
    case mistake::bounds_expected:
      s += "expected a whole number";
      break;
    case mistake::too_many_terms:
      s += "an index takes at most ";
      s += count(problem.expected);
      s += " values";
      break;
    case mistake::too_large:
      s += "the order of a derivative is at most ";
      s += count(problem.expected);
      break;
    case mistake::too_many_parts:
      s += "a formula may have ";
      s += count(problem.expected);
      s += " parts, derivatives and sums written out, and this one has more";
      break;
    case mistake::arguments_expected:
      quoted(word);
      s += " is a function; give it its arguments in parentheses";
      break;
    case mistake::unknown_name:
      quoted(word);
      s += " is neither an argument nor bound by let";
      if (!problem.suggestion.empty()) {
        s += "; did you mean ";
        quoted(problem.suggestion);
        s += "?";
      }
      break;
    case mistake::unsupported:
      quoted(word);
      s += " is not read: loops, arrays and the bits of a number have no counterpart in an expression";
      break;
  }
  return s;
}

}  // namespace detail

/// What is wrong with a formula in one sentence, "symwise: line 1, column 5: unknown function 'lgama'; did you mean 'lgamma'?"
inline std::string sentence(parse_error const& problem, std::string_view formula) {
  return std::string(detail::sentence_of(problem, formula).view());
}

/// The sentence, the line of the formula that it is about, and a caret under the place.
inline std::string marked(parse_error const& problem, std::string_view formula) {
  std::string text = sentence(problem, formula);
  auto from = static_cast<std::size_t>(problem.position);
  while (from > 0 && formula[from - 1] != '\n') --from;
  std::size_t to = from;
  while (to < formula.size() && formula[to] != '\n' && formula[to] != '\r') ++to;
  text += '\n';
  text += formula.substr(from, to - from);
  text += '\n';
  for (std::size_t k = from; k < static_cast<std::size_t>(problem.position); ++k) {
    auto const c = static_cast<unsigned char>(formula[k]);
    if (c == '\t') {
      text += '\t';
    } else if ((c & 0xC0U) != 0x80U) {
      text += ' ';
    }
  }
  return text + "^";
}

}  // namespace symwise::inline SYMWISE_ABI
