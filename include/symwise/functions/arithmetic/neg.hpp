#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The opposite -a; canonical form (-1) a.
struct neg_ {
  static constexpr std::string_view name = "neg", c = "-", latex = "-";
  static constexpr int arity = 1;
  static constexpr bool sum_form = true, inverts_last = true;
  static constexpr id build(graph& g, id const* a, int) { return g.neg(a[0]); }
};

}  // namespace symwise::inline SYMWISE_ABI
