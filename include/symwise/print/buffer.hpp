#pragma once
#include <symwise/core/fixed_string.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A growing text that works in constant expressions on both compilers; libstdc++ 12's std::string does not.
class text_buffer {
 public:
  constexpr text_buffer() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): texts and literals are texts
  constexpr text_buffer(std::string_view text) : characters_(text.begin(), text.end()) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr text_buffer(char const* text) : text_buffer(std::string_view(text)) {}
  constexpr text_buffer(std::size_t count, char c) : characters_(count, c) {}

  [[nodiscard]] constexpr std::string_view view() const { return {characters_.data(), characters_.size()}; }
  [[nodiscard]] constexpr std::size_t size() const { return characters_.size(); }
  [[nodiscard]] constexpr bool empty() const { return characters_.empty(); }
  constexpr char operator[](std::size_t k) const { return characters_[k]; }
  [[nodiscard]] constexpr text_buffer part(std::size_t from, std::size_t count = std::string_view::npos) const {
    return {view().substr(from, count)};
  }
  constexpr text_buffer& operator+=(text_buffer const& other) {
    // By index, and not beyond the size it has now: the other may be this one.
    for (std::size_t k = 0, n = other.size(); k < n; ++k) characters_.push_back(other.characters_[k]);
    return *this;
  }
  constexpr text_buffer& operator+=(char c) {
    characters_.push_back(c);
    return *this;
  }
  friend constexpr text_buffer operator+(text_buffer a, text_buffer const& b) {
    a += b;
    return a;
  }
  friend constexpr bool operator<(text_buffer const& a, text_buffer const& b) { return a.view() < b.view(); }

 private:
  std::vector<char> characters_;
};

/// What Source::write() gives, as a constant of just its length.
template <class Source>
constexpr auto fixed_text() {
  constexpr std::size_t n = [] {
    text_buffer const text = Source::write();
    return text.size();
  }();
  fixed_string<n + 1> r;
  text_buffer const text = Source::write();
  for (std::size_t k = 0; k < n; ++k) r.characters[k] = text[k];
  r.characters[n] = '\0';  // written, or clang prints the text as integers
  return r;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
