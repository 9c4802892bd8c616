#pragma once
#include <symwise/core/symbol.hpp>
#include <symwise/core/traverse.hpp>

#include <string_view>
#include <vector>

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// The names of the symbols that a node depends on, in alphabetical order.
constexpr std::vector<std::string_view> symbols_below(graph const& g, id root) {
  detail::sequence<char> const needed = reachable(g, id_list(&root, &root + 1));
  std::vector<std::string_view> names;
  for (id ex = 0; ex <= root; ++ex) {
    if (needed[static_cast<std::size_t>(ex)] != 0 && g.at(ex).what == kind::symbol) names.push_back(g.name(ex));
  }
  insertion_sort(names, [](std::string_view a, std::string_view b) { return a < b; });
  return names;
}

}  // namespace detail

/// The names of the symbols that the canonical form of an expression holds, in alphabetical order: of x - x + y only "y".
template <expression E>
constexpr std::vector<std::string_view> free_symbols(E const& ex) {
  graph g;
  E::declare(g);
  return detail::symbols_below(g, detail::lower(g, ex));
}

/// Does the canonical form of an expression hold a symbol?
template <expression E, is_symbol X>
constexpr bool depends_on(E const& ex, X) {
  for (std::string_view name : free_symbols(ex)) {
    if (name == X::name) return true;
  }
  return false;
}

}  // namespace symwise::inline SYMWISE_ABI
