#pragma once
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI {

/// What may be assumed of a symbol: `symbol<"sigma", positive>`. Assumptions combine (`symbol<"n", integer, positive>`);
/// every symbol is real. Values that break an assumption give results without meaning, never undefined behaviour.
enum class assumption : unsigned {
  real = 1U,
  finite = 2U,
  integer = 4U | 2U | 1U,
  nonnegative = 8U | 1U,
  nonpositive = 16U | 1U,
  nonzero = 32U | 1U,
  positive = 8U | 32U | 1U,
  negative = 16U | 32U | 1U,
};
using enum assumption;

/// What is known of a node of the graph, as bits of `assumption` joined by |; it holds wherever the node has a value.
struct facts {
  unsigned bits = 0;

  constexpr facts() = default;
  constexpr explicit facts(unsigned b) : bits(b) {}
  // NOLINTNEXTLINE(google-explicit-constructor): an assumption is a fact
  constexpr facts(assumption a) : bits(static_cast<unsigned>(a)) {}

  /// Do the facts imply the assumption?
  [[nodiscard]] constexpr bool imply(assumption a) const {
    return (bits & static_cast<unsigned>(a)) == static_cast<unsigned>(a);
  }
  /// Both positive and negative, or zero and nonzero: no number is.
  [[nodiscard]] constexpr bool contradictory() const { return (bits & 56U) == 56U; }

  friend constexpr facts operator|(facts a, facts b) { return facts(a.bits | b.bits); }
  friend constexpr facts operator&(facts a, facts b) { return facts(a.bits & b.bits); }
  friend constexpr bool operator==(facts const&, facts const&) = default;
};

namespace detail {

/// Facts of -a.
constexpr facts reflected(facts a) { return facts((a.bits & ~24U) | ((a.bits & 8U) << 1U) | ((a.bits & 16U) >> 1U)); }

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
