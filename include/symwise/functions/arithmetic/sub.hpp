#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The difference a - b; canonical form a + (-1) b.
struct sub_ {
  static constexpr std::string_view name = "sub", c = "-", latex = "-";
  static constexpr int arity = 2;
  static constexpr bool sum_form = true, inverts_last = true;
  static constexpr id build(graph& g, id const* a, int) { return g.sub(a[0], a[1]); }
};

}  // namespace symwise::inline SYMWISE_ABI
