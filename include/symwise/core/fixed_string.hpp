#pragma once
#include <symwise/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals
#endif

namespace symwise::inline SYMWISE_ABI {

/// A string literal that can be a template argument: `symbol<"x">`. N counts the terminating zero, as the literal does;
/// the array is exactly that long, since compilers print a padded one as integers.
template <std::size_t N>
struct fixed_string {
  char characters[N]{};

  constexpr fixed_string() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): a literal has to convert
  constexpr fixed_string(char const (&text)[N]) {
    for (std::size_t i = 0; i < N; ++i) characters[i] = text[i];
  }
  /// The text without its terminating zero.
  [[nodiscard]] constexpr std::string_view view() const { return {characters, N - 1}; }
  friend constexpr bool operator==(fixed_string const&, fixed_string const&) = default;
};

namespace detail {

/// A hash of a text (FNV-1a, 64 bits): equal on every compiler, since the canonical order of operands depends on it.
/// `h` is the hash of what comes before.
constexpr std::uint64_t hash_of(std::string_view text, std::uint64_t h = 14695981039346656037U) {
  char const* const characters = text.data();
  std::size_t const size = text.size();
  for (std::size_t k = 0; k < size; ++k) h = (h ^ static_cast<unsigned char>(characters[k])) * 1099511628211U;
  return h;
}

/// Mixes a value into a hash (the finaliser of splitmix64).
constexpr std::uint64_t mix(std::uint64_t h, std::uint64_t value) {
  h = (h ^ value) * 0xbf58476d1ce4e5b9U;
  return h ^ (h >> 29);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
