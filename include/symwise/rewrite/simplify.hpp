#pragma once
#include <symwise/core/transformation.hpp>
#include <symwise/rewrite/common_factors.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// The operations that a node stands for, every shared part counted once, fma not considered.
constexpr int operations_in(graph const& g, id root) {
  sequence<char> const needed = reachable(g, id_list(&root, &root + 1));
  int n = 0;
  for (id ex = 0; ex < g.size(); ++ex) {
    if (needed[static_cast<std::size_t>(ex)] == 0) continue;
    kind const k = g.at(ex).what;
    if (k == kind::sum || k == kind::product) n += g.at(ex).count - 1;
    if (k == kind::power || k == kind::function) ++n;
  }
  return n;
}

}  // namespace detail

/// E in canonical form with common factors taken out of sums, where that leaves fewer operations.
template <class E>
struct simplified : detail::transformation<simplified<E>, E> {
  E inner;

  using inner_type = E;
  static constexpr int literal_count = E::literal_count;
  static constexpr int size = E::size;
  constexpr void write_literals(number*& out) const { inner.write_literals(out); }
  static constexpr void declare(graph& g) { E::declare(g); }
  static constexpr bool varies(auto const& is_array) { return E::varies(is_array); }
  static constexpr id transform(graph& g, id ex, detail::cursor&) {
    if (g.as_written) return ex;
    detail::sequence<id> roots = {ex};
    detail::rewrite_nodes(g, roots, [&g](id each) { return detail::common_factors_out(g, each); });
    return detail::operations_in(g, roots[0]) < detail::operations_in(g, ex) ? roots[0] : ex;
  }
};

/// The expression in a form with no more operations than it has: canonical, with common factors of sums taken out.
template <expression E>
constexpr auto simplify(E ex) {
  return simplified<E>{{}, ex};
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
