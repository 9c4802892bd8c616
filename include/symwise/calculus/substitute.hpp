#pragma once
#include <symwise/calculus/replace.hpp>
#include <symwise/core/symbol.hpp>
#include <symwise/core/transformation.hpp>

#include <boost/hana/flatten.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// E with expressions in the place of symbols, all at once.
template <class E, class Symbols, class Values>
struct substitution;

template <class E, class... S, class... V>
struct substitution<E, detail::pack<S...>, detail::pack<V...>>
    : detail::transformation<substitution<E, detail::pack<S...>, detail::pack<V...>>, E> {
  E inner;
  detail::pack<V...> values;

  using inner_type = E;
  static constexpr int literal_count = E::literal_count + detail::pack<V...>::literal_count;
  static constexpr int size = E::size + detail::pack<V...>::size;
  static constexpr bool has_reduction = E::has_reduction || detail::pack<V...>::has_reduction;
  constexpr void write_literals(number*& out) const {
    inner.write_literals(out);
    values.write_literals(out);
  }
  static constexpr void declare(graph& g) {
    E::declare(g);
    detail::pack<V...>::declare(g);
  }
  static constexpr bool varies(auto const& is_array) {
    return E::varies([&](std::string_view name) {
      bool found = false;
      bool result = false;
      ((name == S::name ? (found = true, result = V::varies(is_array), 0) : 0), ...);
      return found ? result : is_array(name);
    });
  }
  static constexpr id transform(graph& g, id ex, detail::cursor& c) {
    id const from[] = {g.symbol(S::name, S::known)...};
    id const to[] = {V::lower(g, c)...};
    return detail::replaced(g, ex, from, to);
  }
};

namespace detail {

template <expression E, is_binding... B>
constexpr auto substituted(E ex, B const&... b) {
  using values = detail::pack<detail::wrapped<std::remove_cvref_t<decltype(b.value)>>...>;
  return substitution<E, detail::pack<typename B::symbol_type...>, values>{
      {}, ex, detail::make_pack(detail::wrap(b.value)...)};
}

/// x = value as a replacement.
template <class B>
constexpr auto as_replacement(B const& b) {
  if constexpr (is_binding<B>) {
    return replace(typename B::symbol_type{}, b.value);
  } else {
    return b;
  }
}
template <symbolic E, class... From, class... To>
constexpr auto with_parts_substituted(E const& ex, replacement<From, To> const&... r) {
  return boost::hana::unpack(
      boost::hana::flatten(boost::hana::make_tuple(boost::hana::make_tuple(r.from, r.to)...)),
      [&ex](auto const&... each) { return make_transformed<replacing<sizeof...(From)>>(ex, each...); });
}

template <class T>
struct not_a_substitution {
  static_assert(
      sizeof(T) == 0,
      "symwise: substitute(e, x = y + 1, replace(sin(x), y)) takes an expression or a number for each symbol or part "
      "of e; what is no such thing is in not_a_substitution<...>");
};
template <class T>
constexpr bool check_substitution() {
  if constexpr (is_replacement<T>) {
    return true;
  } else if constexpr (is_binding<T>) {
    if constexpr (operand<std::remove_cvref_t<decltype(T::value)>>) return true;
  }
  return false;
}
template <class T, class... Rest>
constexpr auto first_that_is_none() {
  if constexpr (check_substitution<T>()) {
    return first_that_is_none<Rest...>();
  } else {
    return std::type_identity<T>{};
  }
}

}  // namespace detail

/// e with expressions or numbers in the place of symbols and of other parts, all at once: substitute(e, x = y + 1, mu = 0),
/// substitute(e, replace(sin(x), y)). A sum or a product is a part of a longer one that has all its operands, x^2 is one of x^4, and
/// exp(x) one of exp(2x); symbols inside of what is replaced are not looked at.
template <symbolic E, class... B>
  requires(sizeof...(B) > 0)
constexpr auto substitute(E ex, B... b) {
  if constexpr (!(detail::check_substitution<B>() && ...)) {
    return sizeof(detail::not_a_substitution<typename decltype(detail::first_that_is_none<B...>())::type>);
  } else if constexpr ((is_binding<B> && ...)) {
    return detail::substituted(ex, b...);
  } else {
    return detail::with_parts_substituted(ex, detail::as_replacement(b)...);
  }
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
