#pragma once
#include <symwise/core/config.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A part of a sentence: a text or a number.
struct sentence_part {
  std::string_view text;
  std::size_t number = 0;

  // NOLINTBEGIN(google-explicit-constructor): sentences are written as lists of texts and numbers
  constexpr sentence_part(char const* words) : text(words) {}
  constexpr sentence_part(std::string_view words) : text(words) {}
  constexpr sentence_part(std::size_t n) : number(n) {}
  // NOLINTEND(google-explicit-constructor)
};

/// Refuses a call: throws std::invalid_argument, or where exceptions are off says the sentence and aborts. The sentence is put
/// together here, so that its callers, which are compiled for every kernel, stay small.
[[noreturn, gnu::noinline, gnu::cold]] inline void refuse(std::initializer_list<sentence_part> parts) {
  std::string sentence = "symwise: ";
  for (sentence_part const& part : parts) {
    if (part.text.data() != nullptr) {
      sentence.append(part.text);
    } else {
      sentence.append(std::to_string(part.number));
    }
  }
#if defined(__cpp_exceptions)
  throw std::invalid_argument(sentence);
#else
  std::fprintf(stderr, "%s\n", sentence.c_str());
  std::abort();
#endif
}

/// "3 elements": the second word.
constexpr char const* elements_word(std::size_t n) { return n == 1 ? " element" : " elements"; }

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
