#pragma once
#include <symwise/parse/spelling.hpp>

#include <cstddef>
#include <string_view>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The smallest parts of a formula.
enum class token_kind : unsigned char { end, number, word, sign, unknown };

struct token {
  token_kind what = token_kind::end;
  std::string_view text;
  int position = 0;

  [[nodiscard]] constexpr bool is(std::string_view sign) const {
    return (what == token_kind::sign || what == token_kind::word) && text == sign;
  }
};

/// A character of UTF-8: its code and how many bytes it takes; code -1 where the bytes are none.
struct character {
  long code = -1;
  std::size_t size = 1;
};
constexpr character character_at(std::string_view text, std::size_t at) {
  auto const byte = [&](std::size_t k) { return static_cast<unsigned char>(text[at + k]); };
  unsigned const first = byte(0);
  if (first < 0x80) return {static_cast<long>(first), 1};
  std::size_t const size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || at + size > text.size()) return {};
  auto code = static_cast<long>(first & (0x7FU >> size));
  for (std::size_t k = 1; k < size; ++k) {
    if ((byte(k) & 0xC0U) != 0x80) return {};
    code = code * 64 + (byte(k) & 0x3FU);
  }
  constexpr long least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (code < least[size] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return {};
  return {code, size};
}

/// May a character beyond ASCII stand in a name? Letters and subscripts may; operators and superscripts, which would be taken
/// for what they look like, may not.
constexpr bool is_letter_beyond_ascii(long code) {
  return (code >= 0xC0 && code <= 0x2FF && code != 0xD7 && code != 0xF7) ||
         (code >= 0x300 && code <= 0x1FFF && code != 0x37E && code != 0x387) || (code >= 0x2080 && code <= 0x209C) ||
         (code >= 0x2C00 && code <= 0x2DFF) || (code >= 0x3040 && code <= 0xD7FF) ||
         (code >= 0x1D400 && code <= 0x1D7CB);
}

/// The token that begins at a place or, after spaces and line ends, behind it.
constexpr token next_token(std::string_view text, std::size_t at) {
  char const* const characters = text.data();
  std::size_t const size = text.size();
  while (at < size && is_space(characters[at])) ++at;
  token t;
  t.position = static_cast<int>(at);
  if (at == size) return t;
  auto const cut = [&](token_kind what, std::size_t to) {
    t.what = what;
    t.text = text.substr(at, to - at);
    return t;
  };
  auto const digits_from = [&](std::size_t k) {
    while (k < size && is_digit(characters[k])) ++k;
    return k;
  };
  char const c = characters[at];
  if (is_digit(c) || (c == '.' && at + 1 < size && is_digit(characters[at + 1]))) {
    std::size_t to = digits_from(at);
    bool whole = true;
    if (to < size && characters[to] == '.') {
      whole = false;
      to = digits_from(to + 1);
    }
    if (to < size && (characters[to] == 'e' || characters[to] == 'E')) {
      std::size_t const sign = to + 1 < size && (characters[to + 1] == '-' || characters[to + 1] == '+') ? 1 : 0;
      std::size_t const last = digits_from(to + 1 + sign);
      if (last > to + 1 + sign) {
        whole = false;
        to = last;
      }
    }
    // C writes the type of a floating literal behind it.
    bool const typed = !whole && to < size && (characters[to] == 'f' || characters[to] == 'F') &&
                       (to + 1 == size || (!is_letter(characters[to + 1]) && !is_digit(characters[to + 1])));
    cut(token_kind::number, to + (typed ? 1 : 0));
    return t;
  }
  std::size_t to = at;
  while (to < size) {
    char const each = characters[to];
    if (static_cast<unsigned char>(each) < 0x80) {
      if (!is_letter(each) && !is_digit(each)) break;
      ++to;
    } else {
      character const wide = character_at(text, to);
      if (!is_letter_beyond_ascii(wide.code)) break;
      to += wide.size;
    }
  }
  if (to > at) return cut(token_kind::word, to);
  std::string_view const pair = text.substr(at, 2);
  for (std::string_view const sign : {"**", "<=", ">=", "==", "!=", "&&", "||"}) {
    if (pair == sign) return cut(token_kind::sign, at + 2);
  }
  for (char const sign : {'+', '-', '*', '/', '^', '(', ')', ',', '<', '>', '=', '!', '&', '|', '~', '?', ':', ';'}) {
    if (c == sign) return cut(token_kind::sign, at + 1);
  }
  return cut(token_kind::unknown, at + character_at(text, at).size);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
