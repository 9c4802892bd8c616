#pragma once
#include <symwise/rewrite/polynomial_reader.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A sum, product or power multiplied out as far as it is a polynomial; itself where nothing is to be done or it is too large.
constexpr id multiplied_out(graph& g, id ex, int most = polynomial_reader::most_terms) {
  kind const k = g.at(ex).what;
  if (k != kind::sum && k != kind::product && k != kind::power) return ex;
  polynomial_reader const read(g, ex, false, most);
  return read.ok && read.nested ? read.expression(read.numerator) : ex;
}

/// Marks the nodes that a polynomial is read from: the root, and whatever is an operand of a function or an exponent.
constexpr detail::sequence<char> polynomial_roots(graph const& g, id ex) {
  id const root[] = {ex};
  auto const needed = reachable(g, root);
  detail::sequence<char> marks(static_cast<std::size_t>(ex) + 1, 0);  // 1: reached, 2: a polynomial is read from it
  for (id i = 0; i <= ex; ++i) {
    if (needed[static_cast<std::size_t>(i)] == 0) continue;
    marks[static_cast<std::size_t>(i)] = static_cast<char>(marks[static_cast<std::size_t>(i)] | 1);
    kind const k = g.at(i).what;
    if (k == kind::sum || k == kind::product) continue;
    for (id a : g.operands(i)) marks[static_cast<std::size_t>(a)] = 3;
  }
  marks[static_cast<std::size_t>(ex)] = 3;
  return marks;
}

/// Rebuilds e bottom up, with `change` applied to every polynomial in it.
template <class Change>
constexpr id rewrite_polynomials(graph& g, id ex, Change const& change) {
  sequence<char> const marks = polynomial_roots(g, ex);
  sequence<id> image(marks.size(), -1);
  sequence<id> operands;
  for (id i = 0; i <= ex; ++i) {
    auto const at = static_cast<std::size_t>(i);
    if (marks[at] == 0) continue;
    image[at] = with_images(g, i, image, operands);
    if (marks[at] == 3) image[at] = change(image[at]);
  }
  return image[static_cast<std::size_t>(ex)];
}

/// Expands everything in e once.
constexpr id expanded_once(graph& g, id ex) {
  return rewrite_polynomials(g, ex, [&g](id each) { return multiplied_out(g, each); });
}

/// Multiplies products and powers of sums out, also in the arguments of functions. What is multiplied out may merge into sums
/// that can be multiplied out again, sqrt(p) sqrt(p) into p.
constexpr id expanded(graph& g, id ex) {
  for (int k = 0; k < 4; ++k) {
    id const next = expanded_once(g, ex);
    if (next == ex) break;
    ex = next;
  }
  return ex;
}

struct expansion {
  static constexpr id run(graph& g, id ex, id const*) { return expanded(g, ex); }
};

}  // namespace detail

/// e with products over sums and whole powers of sums multiplied out, also in the arguments of functions; denominators stay as
/// they are. A product or power that would have more than 1,000 terms (or coefficients beyond 64 bits) stays as it is. The
/// value is kept wherever e has one.
template <symbolic E>
constexpr auto expand(E ex) {
  return detail::make_transformed<detail::expansion>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI
