#pragma once
#include <symwise/core/symbol.hpp>
#include <symwise/core/transformation.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The same expression in canonical form, of nodes that were stored as written.
constexpr id made_canonical(graph& g, id ex) {
  id const root[] = {ex};
  auto const needed = reachable(g, root);
  detail::sequence<id> image(static_cast<std::size_t>(ex) + 1, -1);
  detail::sequence<id> operands;
  for (id i = 0; i <= ex; ++i) {
    if (needed[static_cast<std::size_t>(i)] == 0) continue;
    image[static_cast<std::size_t>(i)] = i;
    if (g.operands(i).size() == 0) continue;
    operands.clear();
    for (id a : g.operands(i)) operands.push_back(image[static_cast<std::size_t>(a)]);
    image[static_cast<std::size_t>(i)] = g.rebuild(i, operands);
  }
  return image[static_cast<std::size_t>(ex)];
}

/// E as Work::run(graph&, id, id const* arguments) turns it into another expression when it is lowered. What is asked for by name
/// is done under `strict` too, on the canonical form.
template <class Work, class E, class... A>
struct transformed : transformation<transformed<Work, E, A...>, E> {
  E inner;
  pack<A...> arguments;

  using inner_type = E;
  static constexpr int literal_count = E::literal_count + pack<A...>::literal_count;
  static constexpr int size = 2 * E::size + pack<A...>::size + 4;
  static constexpr bool has_reduction = E::has_reduction || pack<A...>::has_reduction;
  constexpr void write_literals(number*& out) const {
    inner.write_literals(out);
    arguments.write_literals(out);
  }
  static constexpr void declare(graph& g) {
    E::declare(g);
    pack<A...>::declare(g);
  }
  /// What a transformation binds does not vary with the arrays of a call.
  static constexpr bool varies(auto const& is_array) {
    if constexpr (requires { Work::template varies<E, A...>(is_array); }) {
      return Work::template varies<E, A...>(is_array);
    } else {
      return E::varies(is_array) || pack<A...>::varies(is_array);
    }
  }
  static constexpr id transform(graph& g, id ex, cursor& c) {
    id a[] = {A::lower(g, c)..., -1};
    if (!g.as_written) return Work::run(g, ex, a);
    g.as_written = false;
    for (std::size_t k = 0; k < sizeof...(A); ++k) a[k] = made_canonical(g, a[k]);
    id const result = Work::run(g, made_canonical(g, ex), a);
    g.as_written = true;
    return result;
  }
};

template <class T>
struct not_a_symbol_to_bind {
  static_assert(
      sizeof(T) == 0,
      "symwise: series, limit, solve, sum_over and product_over take a symbol for x (or k), and what is given is none; "
      "declare a symbol and substitute for it afterwards");
};

/// A transformation as an expression, or done at once where it is applied to a handle.
template <class Work, symbolic E, class... A>
constexpr auto make_transformed(E const& ex, A const&... a) {
  if constexpr (is_handle<E>) {
    id const arguments[] = {to_id(*ex.g, a)..., -1};
    return handle{ex.g, Work::run(*ex.g, ex.node, arguments)};
  } else {
    return transformed<Work, E, wrapped<A>...>{{}, ex, make_pack(wrap(a)...)};
  }
}

/// The same of a transformation in which x is a symbol that means nothing outside; where x is none that is said.
template <class Work, class E, class X, class... A>
constexpr auto make_binding(E const& ex, X const& x, A const&... a) {
  if constexpr (is_symbol<X> || is_handle<X>) {
    return make_transformed<Work>(ex, x, a...);
  } else {
    return sizeof(not_a_symbol_to_bind<X>);
  }
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
