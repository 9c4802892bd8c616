#pragma once
#include <symwise/rewrite/polynomial_reader.hpp>
#include <symwise/rewrite/together.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A quotient of polynomials without a common divisor, brought together alone where there is none. Only divisors that are known
/// not to be zero are cancelled where `everywhere` is false.
constexpr id cancelled_once(graph& g, id ex, bool everywhere, int most = polynomial_reader::most_terms) {
  kind const k = g.at(ex).what;
  if (k != kind::sum && k != kind::product && k != kind::power) return ex;
  polynomial_reader read(g, ex, true, most);
  if (!read.ok || (ring::is_constant(read.denominator) && !read.numerator.empty())) return ex;
  if (read.numerator.empty()) return g.num(0);
  ring& r = read.arithmetic;
  polynomial const common = r.greatest_common_divisor(read.numerator, read.denominator);
  if (ring::is_constant(common)) return everywhere ? brought_together(g, ex) : ex;
  if (!everywhere && !g.known(read.expression(common), assumption::nonzero)) return ex;
  polynomial above;
  polynomial below;
  if (!r.divide(read.numerator, common, above) || !r.divide(read.denominator, common, below)) return ex;
  number const c = r.numeric_content(below);
  below = r.scaled(below, reciprocal(c));
  above = r.scaled(above, reciprocal(c));
  if (r.failed) return ex;
  id const numerator = read.expression(above);
  if (ring::is_constant(below)) return numerator;
  return g.mul(numerator, g.pow(read.expression(below), g.num(-1)));
}

constexpr id cancelled(graph& g, id ex, bool everywhere) {
  for (int k = 0; k < 4; ++k) {
    id const next = cancelled_once(g, ex, everywhere);
    if (next == ex) break;
    ex = next;
  }
  return ex;
}

struct cancellation {
  static constexpr id run(graph& g, id ex, id const*) { return cancelled(g, ex, true); }
};

}  // namespace detail

/// e as one quotient of polynomials without a divisor in common: cancel((x^2 - 1)/(x - 1)) is x + 1. What is left of numerator
/// and denominator is multiplied out; where there is nothing to cancel this is `together`.
/// As in SymPy, whoever asks for it by name gets a value also where the divisor that is cancelled is zero, here at x = 1;
/// everywhere else the value is kept. (`simplify` cancels only what is known not to be zero.) Arguments of functions stay as
/// they are, and so does what is too large (see expand).
template <symbolic E>
constexpr auto cancel(E ex) {
  return detail::make_transformed<detail::cancellation>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI
