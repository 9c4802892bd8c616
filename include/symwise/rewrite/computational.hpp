#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>
#include <symwise/functions/elementary/cbrt.hpp>
#include <symwise/rewrite/transformed.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// x^(p/3), x^(p/4) and x^(p/6) by roots, for x that is known not to be negative, p up to 8; -1 for other powers. A root whose power would
/// lose more than two ulp is not taken: x^(5/6) is sqrt(x) cbrt(x).
constexpr id power_by_roots(graph& g, id ex) {
  if (g.as_written || g.at(ex).what != kind::power || !g.is_number(g.operand(ex, 1))) return -1;
  number const n = g.value(g.operand(ex, 1));
  id const base = g.operand(ex, 0);
  if (!n.exact || (n.q != 3 && n.q != 4 && n.q != 6) || magnitude(n.p) > 8 || !g.known(base, assumption::nonnegative))
    return -1;
  id const argument[] = {base};
  id const root = n.q == 3 ? g.call(head<cbrt_>(), argument) : g.pow(base, g.num(1, 2));
  if (n.q == 3) return g.pow(root, g.num(n.p));
  if (n.q == 6) {
    std::int64_t const size = n.p < 0 ? -n.p : n.p;
    std::int64_t const whole = size / 6;
    id const below[] = {root};
    id const sixth = size % 6 == 1 ? g.call(head<cbrt_>(), below) : g.call(head<cbrt_>(), argument);
    id const rest = size % 6 == 1 ? g.pow(base, g.num(whole)) : g.pow(base, g.num(2 * whole + 1, 2));
    return g.pow(g.mul(rest, sixth), g.num(n.p < 0 ? -1 : 1));
  }
  // x^(p/4) is sqrt(x)^(p/2), which canonical form would take back.
  id const nested[] = {root, g.num(1, 2)};
  id const fourth = g.store(kind::power, nested);
  std::int64_t const whole = floor_of(ratio(n.p, 2));
  id const factors[] = {g.pow(base, g.num(whole, 2)), fourth};
  return whole == 0 ? fourth : g.store(kind::product, factors);
}

/// What a node is computed as: its record's expansion, or a power by roots; -1 where it is computed as it is.
constexpr id computed_as(graph& g, id ex) {
  if (g.at(ex).what == kind::power) return power_by_roots(g, ex);
  if (g.at(ex).what != kind::function || g.at(ex).record->expand == nullptr) return -1;
  sequence<id> const a(g.operands(ex).begin(), g.operands(ex).end());
  return g.at(ex).record->expand(g, a.data(), static_cast<int>(a.size()));
}

/// Replaces nodes by what they are computed as; what they become may hold further ones.
constexpr void compute_parts(graph& g, sequence<id>& roots) {
  for (int k = 0; k < 4; ++k) {
    bool again = false;
    rewrite_nodes(g, roots, [&g, &again](id ex) {
      id const r = computed_as(g, ex);
      again = again || r >= 0;
      return r < 0 ? ex : r;
    });
    if (!again) return;
  }
}

struct computation {
  static constexpr id run(graph& g, id ex, id const*) {
    sequence<id> root = {ex};
    compute_parts(g, root);
    return root[0];
  }
};

}  // namespace detail

/// e with what no machine has replaced by what it has, as `function` does unasked: orthogonal polynomials by Horner's form or their
/// recurrence, means and logarithms of sums of exponentials by reductions, angles in multiples of pi in half turns, powers with
/// thirds and quarters as exponents by roots where the base is known not to be negative. Each such rule stands in the record of its
/// function, as `expansion`. Functions with an implementation of their own (sec, cot, logistic, factorial, beta ...) stay:
/// that is more accurate than what they could be replaced by.
template <symbolic E>
constexpr auto computational(E ex) {
  return detail::make_transformed<detail::computation>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
