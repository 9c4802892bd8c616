#pragma once
#include <symwise/calculus/differentiate.hpp>

#include <cstdio>
#include <cstdlib>

namespace symwise::inline SYMWISE_ABI {

/// The n-th derivative of E with respect to a symbol; the work is done when it is lowered.
template <class E, class Symbol>
struct derivative : detail::transformation<derivative<E, Symbol>, E> {
  E inner;
  literal order;

  static constexpr int literal_count = E::literal_count + 1;
  static constexpr int size = 2 * E::size + 4;
  using inner_type = E;
  constexpr void write_literals(number*& out) const {
    inner.write_literals(out);
    order.write_literals(out);
  }
  static constexpr void declare(graph& g) {
    E::declare(g);
    Symbol::declare(g);
  }
  static constexpr bool varies(auto const& is_array) { return E::varies(is_array); }
  static constexpr id transform(graph& g, id ex, detail::cursor& c) {
    id const variable = g.symbol(Symbol::name, Symbol::known);
    std::int64_t const n = c.take().p;
    for (std::int64_t k = 0; k < n; ++k) ex = detail::differentiate(g, ex, variable);
    return ex;
  }
};

namespace detail {

/// Refuses diff(e, x, n) with n < 0; in a constant expression the call itself is the error.
[[noreturn]] inline void negative_number_of_derivatives() {
  std::fputs("symwise: diff(e, x, n) takes a number of derivatives n >= 0\n", stderr);
  std::abort();
}

template <class T>
struct not_a_symbol {
  static_assert(sizeof(T) == 0,
                "symwise: diff(e, x) differentiates with respect to a symbol, and x is none here; declare a symbol and "
                "substitute for it afterwards");
};

}  // namespace detail

/// The derivative of e with respect to a symbol.
template <expression E, class X>
constexpr auto diff(E ex, X) {
  if constexpr (is_symbol<X>) {
    return derivative<E, X>{{}, ex, literal{{}, detail::integer(1)}};
  } else {
    return sizeof(detail::not_a_symbol<X>);
  }
}
/// The n-th derivative of e with respect to a symbol, n >= 0.
template <expression E, class X, std::integral N>
constexpr auto diff(E ex, X, N n) {
  if constexpr (is_symbol<X>) {
    if (n < 0) detail::negative_number_of_derivatives();
    return derivative<E, X>{{}, ex, literal{{}, detail::integer(n)}};
  } else {
    return sizeof(detail::not_a_symbol<X>);
  }
}
/// The mixed derivative of e with respect to several symbols, one after the other.
template <expression E, class X, class Y, class... Z>
  requires(!std::integral<Y>)
constexpr auto diff(E ex, X x, Y y, Z... z) {
  if constexpr (is_symbol<X>) {
    return diff(diff(ex, x), y, z...);
  } else {
    return sizeof(detail::not_a_symbol<X>);
  }
}

}  // namespace symwise::inline SYMWISE_ABI
