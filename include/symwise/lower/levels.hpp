#pragma once
#include <symwise/core/traverse.hpp>
#include <symwise/functions/reductions/count.hpp>
#include <symwise/lower/instruction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The level of a value computed from values of two levels: varying wins, in a pass after every reduction it needs.
constexpr level joined(level a, level b) {
  // The pass that a value is first known in or after is half its level, rounded up; before the loop that is the first.
  bool const varies = (a >= 2 && a % 2 == 0) || (b >= 2 && b % 2 == 0);
  level const last = a > b ? a : b;
  return !varies ? last : 2 * ((last + 1) / 2);
}

/// The level of a reduction of a value.
constexpr level reduced(level a) { return joined(a, 2) + 1; }

/// The levels of the nodes of a graph, given which symbols stand for arrays.
class levels {
 public:
  constexpr levels(graph const& g, std::span<std::string_view const> arrays) : g_(&g), arrays_(arrays) {}

  constexpr level of(id ex) {
    while (static_cast<int>(known_.size()) <= ex) {
      id const i = static_cast<id>(known_.size());
      graph_node const& n = g_->at(i);
      level l = 0;
      if (n.what == kind::symbol) l = is_array(g_->name(i)) ? 2 : 1;
      for (id a : g_->operands(i)) l = joined(l, known_[static_cast<std::size_t>(a)]);
      if (n.what == kind::function && n.record->reduction) l = reduced(l);
      known_.push_back(l);
    }
    return known_[static_cast<std::size_t>(ex)];
  }

 private:
  graph const* g_;
  std::span<std::string_view const> arrays_;
  sequence<level> known_;

  [[nodiscard]] constexpr bool is_array(std::string_view name) const {
    for (std::string_view a : arrays_) {
      if (a == name) return true;
    }
    return false;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
