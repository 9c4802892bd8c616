#pragma once
#include <symwise/core/symbol.hpp>
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/rewrite/collect.hpp>
#include <symwise/rewrite/polynomial_reader.hpp>
#include <symwise/rewrite/transformed.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

constexpr bool depends_on_node(graph const& g, id ex, id x) {
  if (x > ex) return false;
  id const roots[] = {ex};
  return reachable(g, roots)[static_cast<std::size_t>(x)] != 0;
}

/// An expression as slope x + offset, with parts that do not depend on x; slope -1 where it is not seen to be linear.
struct linear_form {
  id slope = -1;
  id offset = -1;
};
constexpr linear_form linear_in(graph& g, id ex, id x) {
  // As it is written, so that nothing is multiplied out without need.
  std::vector<id> terms = {ex};
  if (g.at(ex).what == kind::sum) terms.assign(g.operands(ex).begin(), g.operands(ex).end());
  std::vector<id> slopes;
  std::vector<id> offsets;
  bool plain = true;
  for (id t : terms) {
    collected_term const part = taken_apart(g, t, x);
    plain = plain && (part.power == x || g.is(part.power, 1)) && !depends_on_node(g, part.coefficient, x);
    (part.power == x ? slopes : offsets).push_back(part.coefficient);
  }
  if (plain) return {g.add(slopes), g.add(offsets)};
  polynomial_reader const read(g, ex, false);
  int const v = read.ok ? read.index(x) : -1;
  if (v < 0 || read.arithmetic.degree(read.numerator, v) > 1) return {};
  for (id generator : read.generators) {
    if (generator != x && depends_on_node(g, generator, x)) return {};
  }
  return {read.expression(read.arithmetic.coefficient(read.numerator, v, 1)),
          read.expression(read.arithmetic.coefficient(read.numerator, v, 0))};
}

constexpr id solution(graph& g, id ex, id x) {
  graph_node const& n = g.at(ex);
  if (n.what == kind::function && n.record == head<eq_>()) ex = g.sub(g.operand(ex, 0), g.operand(ex, 1));
  linear_form f;
  if (!g.at(ex).infinite) f = linear_in(g, ex, x);
  if (f.slope < 0 || g.is(f.slope, 0)) {
    g.report(fault::not_linear);
    return g.num(inexact(std::numeric_limits<double>::quiet_NaN()));
  }
  return g.neg(g.div(f.offset, f.slope));
}

struct solving {
  static constexpr id run(graph& g, id ex, id const* x) { return solution(g, ex, x[0]); }
};

}  // namespace detail

/// The x at which a linear equation holds: solve(eq(2 * x + y, 3), x) is (3 - y)/2. An expression stands for the equation that it is
/// 0. The equation may be linear after multiplying out, and its coefficients may depend on anything but x; where the coefficient
/// of x is 0 the result has no value.
///
/// Of equations that are not linear in x, or do not hold x, function<...> says so; a graph at hand reports fault::not_linear, and
/// the result is NaN.
template <symbolic E, class X>
constexpr auto solve(E equation, X x) {
  return detail::make_binding<detail::solving>(equation, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
