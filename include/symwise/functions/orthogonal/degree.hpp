#pragma once
#include <symwise/functions/orthogonal/three_term.hpp>

#include <concepts>
#include <cstdio>
#include <cstdlib>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The largest degree of an orthogonal polynomial.
inline constexpr int largest_degree = 64;

template <class N>
struct degree_that_is_no_literal {
  static_assert(
      sizeof(N) == 0,
      "symwise: the degree of an orthogonal polynomial has to be an integer literal, legendre(3, x); what is none is "
      "in degree_that_is_no_literal<...>");
};
[[noreturn]] inline void the_degree_has_to_be_from_0_to_64() {
  std::fputs("symwise: the degree of an orthogonal polynomial has to be from 0 to 64\n", stderr);
  std::abort();
}

/// Ends with a sentence where n is no literal from 0 to 64; handles are looked at later.
template <class N>
constexpr void check_degree(N n) {
  if constexpr (std::integral<N>) {
    if (n < 0 || n > largest_degree) the_degree_has_to_be_from_0_to_64();
  } else if constexpr (!is_handle<N>) {
    (void)sizeof(degree_that_is_no_literal<N>);
  }
}

/// The polynomial R of degree n, of parameters and at x last, a node; the degree is checked.
template <class R, class N, class... X>
constexpr auto of_degree(N n, X... x) -> made<R, N, X...> {
  check_degree(n);
  return make<R>(n, x...);
}

/// The degree of a node; -1 where it is no number from 0 to 64.
constexpr int degree_of(handle n) {
  if (!n.is_integer_number() || n.numerator() < 0 || n.numerator() > largest_degree) return -1;
  return static_cast<int>(n.numerator());
}

/// The polynomial of R of degree n: up to 3 in Horner's form, R::low(n, x), beyond by R::next(k, x, p_k, p_k-1), its three-term
/// recurrence, which stays accurate where the powers of x cancel.
template <class R>
constexpr handle expanded_polynomial(handle n, handle x) {
  int const degree = degree_of(n);
  if (degree < 0) return {};
  if (degree <= 3) return R::low(degree, x);
  handle before = R::low(2, x);
  handle p = R::low(3, x);
  for (int k = 3; k < degree; ++k) {
    handle const after = R::next(k, x, p, before);
    before = p;
    p = after;
  }
  return p;
}

/// The polynomial of a family R with parameters, of the degree given, by its recurrence from 1 and R::first(parameters..., x) on:
/// R::next(k, p_k, p_k-1, parameters..., x).
template <class R, class... X>
constexpr handle recurrent_polynomial(int degree, handle a, X... more) {
  handle before = a.number(1);
  if (degree == 0) return before;
  handle p = R::first(a, more...);
  for (int k = 1; k < degree; ++k) {
    handle const after = R::next(k, p, before, a, more...);
    before = p;
    p = after;
  }
  return p;
}

/// The derivative with respect to x, a sum of polynomials of lower degree: what is read from text may have another degree than a
/// number, and then has none.
template <class R>
constexpr handle polynomial_derivative(handle n, handle x) {
  if (degree_of(n) >= 0) return R::derivative(n, x);
  x.g->report(fault::no_derivative);
  return x.number(0);
}

/// What a polynomial is at once: of degrees 0 and 1, and of numbers.
template <class R>
constexpr handle canonical_polynomial(handle n, handle x) {
  int const degree = degree_of(n);
  if (degree < 0 || (degree > 1 && !x.is_rational())) return {};
  return expanded_polynomial<R>(n, x);
}

/// The same of a family with parameters, with respect to the argument Which: R::derivative<Which>(degree, n, parameters..., x).
template <class R, int Which, class... X>
constexpr handle parametric_derivative(handle n, X... x) {
  int const degree = degree_of(n);
  if (degree >= 0) return R::template derivative<Which>(degree, n, x...);
  n.g->report(fault::no_derivative);
  return n.number(0);
}

/// What a polynomial of a family with parameters is at once: of degrees 0 and 1, and of numbers.
template <class R, class... X>
constexpr handle canonical_parametric(handle n, X... x) {
  int const degree = degree_of(n);
  if (degree < 0 || (degree > 1 && !(x.is_rational() && ...))) return {};
  return recurrent_polynomial<R>(degree, x...);
}

/// What it is computed as.
template <class R, class... X>
constexpr handle expanded_parametric(handle n, X... x) {
  int const degree = degree_of(n);
  return degree < 0 ? handle{} : recurrent_polynomial<R>(degree, x...);
}

/// The recurrence in numbers, from p_0 = 1 and p_1 on.
template <class Step>
double polynomial_value(double n, double first, Step const& step) {
  if (!(n >= 0 && n <= largest_degree) || n != std::trunc(n)) return std::numeric_limits<double>::quiet_NaN();
  if (n == 0) return 1;
  double before = 1;
  double p = first;
  for (double k = 1; k < n; ++k) {
    double const after = step(k, p, before);
    before = p;
    p = after;
  }
  return p;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
