#pragma once
#include <symwise/functions/piecewise/select.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// piecewise(when(c1, e1), when(c2, e2), otherwise(e)): the first branch whose condition holds; NaN where none does and there
/// is no `otherwise`. Canonical form is a chain of select.
struct piecewise_ {
  static constexpr std::string_view name = "piecewise", sympy = "Piecewise",
                                    c = "?:", latex = R"(\begin{cases}#1\end{cases})";
  static constexpr int arity = -1;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int count) {
    id ex = count % 2 == 1 ? a[count - 1] : g.num(detail::inexact(std::numeric_limits<double>::quiet_NaN()));
    for (int k = count / 2 * 2 - 2; k >= 0; k -= 2) {
      id const branch[] = {a[k], a[k + 1], ex};
      ex = select_::build(g, branch, 3);
    }
    return ex;
  }
};

/// A branch of a piecewise expression: the condition and what holds there.
template <class C, class E>
struct piece {
  C condition;
  E value;
};
/// The last branch of a piecewise expression.
template <class E>
struct last_piece {
  E value;
};

/// A branch: `when(x < 0, -x)`.
template <symbolic C, operand E>
constexpr auto when(C condition, E value) -> piece<C, detail::wrapped<E>> {
  return {condition, detail::wrap(value)};
}
/// What holds where no condition does.
template <operand E>
constexpr auto otherwise(E value) -> last_piece<detail::wrapped<E>> {
  return {detail::wrap(value)};
}

namespace detail {

template <class C, class E, class... Rest>
constexpr auto flatten_pieces(piece<C, E> const& first, Rest const&... rest);
template <class E>
constexpr auto flatten_pieces(last_piece<E> const& last) {
  return [last](auto... before) { return make<piecewise_>(before..., last.value); };
}
constexpr auto flatten_pieces() {
  return [](auto... before) { return make<piecewise_>(before...); };
}
template <class C, class E, class... Rest>
constexpr auto flatten_pieces(piece<C, E> const& first, Rest const&... rest) {
  return
      [first, tail = flatten_pieces(rest...)](auto... before) { return tail(before..., first.condition, first.value); };
}

template <class T>
inline constexpr bool is_piece = false;
template <class C, class E>
inline constexpr bool is_piece<piece<C, E>> = true;

template <class T>
inline constexpr bool is_last_piece = false;
template <class E>
inline constexpr bool is_last_piece<last_piece<E>> = true;

template <class... P>
constexpr bool well_formed_pieces() {
  constexpr std::size_t n = sizeof...(P);
  constexpr bool pieces[] = {is_piece<P>...};
  constexpr bool last[] = {is_last_piece<P>...};
  for (std::size_t k = 0; k < n; ++k) {
    if (!pieces[k] && !(last[k] && k + 1 == n)) return false;
  }
  return pieces[0];
}

}  // namespace detail

/// A piecewise expression of branches, first true wins.
template <class... P>
  requires((detail::is_piece<P> || detail::is_last_piece<P>) || ...)
constexpr auto piecewise(P... pieces) {
  static_assert(
      detail::well_formed_pieces<P...>(),
      "symwise: piecewise takes one or more when(condition, value) and at most one otherwise(value), which comes last");
  if constexpr (detail::well_formed_pieces<P...>()) {
    return detail::flatten_pieces(pieces...)();
  } else {
    return 0;
  }
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
