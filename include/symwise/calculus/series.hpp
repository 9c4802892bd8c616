#pragma once
#include <symwise/calculus/power_series.hpp>
#include <symwise/core/symbol.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The terms of a series below the power n as a polynomial in x - point, with negative powers where there is a pole.
constexpr id series_polynomial(graph& g, id ex, id x, id point, id order) {
  number const n = g.coefficient(order);
  id const roots[] = {point};
  auto const in_point = reachable(g, roots);
  bool const circular = x <= point && in_point[static_cast<std::size_t>(x)] != 0;
  laurent_series s;
  std::vector<id> divisors;
  if (g.is_number(order) && n.is_integer() && magnitude(n.p) <= 100 && !g.at(point).infinite && !g.at(ex).infinite &&
      !circular)
    s = series_about(g, ex, x, point, static_cast<int>(n.p), divisors);
  std::vector<id> terms;
  if (s.known) {
    id const distance = g.sub(x, point);
    for (int k = s.low; k < n.p && k < s.high(); ++k)
      terms.push_back(g.mul(s.c[static_cast<std::size_t>(k - s.low)], g.pow(distance, g.num(k))));
    id const result = g.add(terms);
    if (holds_for_all(g, result, divisors)) return result;
  }
  g.report(fault::no_series);
  return g.num(inexact(std::numeric_limits<double>::quiet_NaN()));
}

struct power_series_expansion {
  static constexpr id run(graph& g, id ex, id const* a) { return series_polynomial(g, ex, a[0], a[1], a[2]); }
};

}  // namespace detail

/// The power series of e in x about x0 without the terms (x - x0)^n and beyond: series(sin(x)/x, x, 0, 6) is
/// 1 - x^2/6 + x^4/120. Poles give negative powers. The coefficients are exact; a coefficient that may be zero is taken to be so
/// where its canonical form, multiplied out, is.
///
/// Where e is divided by what is zero for some values of other symbols, the result is so, too: there is no
/// series(x/(y + x), x, 0, 1), which is 0 for all y but 0, unless y is assumed to be nonzero.
///
/// At a kink, a jump, a root's zero, and of a function whose record says neither `analytic` nor (at a point where its value is
/// a number) `meromorphic` there is no series: function<...> then says so, a graph at hand reports fault::no_series, and the result is NaN.
template <symbolic E, class X, operand P, std::integral N>
constexpr auto series(E ex, X x, P point, N n) {
  return detail::make_binding<detail::power_series_expansion>(ex, x, point, n);
}

}  // namespace symwise::inline SYMWISE_ABI
