#pragma once
#include <symwise/core/handle.hpp>

#include <concepts>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <type_traits>
#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// Base of every expression class. An expression is a small literal object: its shape is its type, its numbers are members.
struct expression_base {};

/// A type whose objects are expressions.
template <class T>
concept expression = std::derived_from<std::remove_cvref_t<T>, expression_base>;

namespace detail {

template <class T>
concept is_handle = std::same_as<std::remove_cvref_t<T>, handle>;

}  // namespace detail

/// An expression, an exact number (`sqrt(rational(70))`), or a handle to a node of a graph.
template <class T>
concept symbolic = expression<T> || std::same_as<std::remove_cvref_t<T>, number> || detail::is_handle<T>;

/// What may be an argument of a function of expressions: symbolic, or a plain number.
template <class T>
concept operand = symbolic<T> || detail::plain_number<std::remove_cvref_t<T>>;

/// A list of operands at least one of which is symbolic.
template <class... T>
concept operands = (operand<T> && ...) && (symbolic<T> || ...);

namespace detail {

/// What an expression type needs beside itself to be lowered: its literals in order, and the graphs of the transformations
/// in it where those have been computed before (each in a constant expression of its own).
struct cursor {
  number const* literals = nullptr;
  frozen_view const* stages = nullptr;

  constexpr number take() { return *literals++; }
};

/// A transformation (derivative, substitution ...) at a place in the list of literals.
template <class T, int Offset>
struct stage {};

template <class... S>
struct stage_list {
  static constexpr int size = sizeof...(S);
};

template <class... L>
struct joined_stages {
  using type = stage_list<>;
};
template <class... A>
struct joined_stages<stage_list<A...>> {
  using type = stage_list<A...>;
};
template <class... A, class... B, class... L>
struct joined_stages<stage_list<A...>, stage_list<B...>, L...> : joined_stages<stage_list<A..., B...>, L...> {};

/// The arguments of a node. All members are public, so that expressions can be template arguments.
template <class... A>
struct pack {
  static constexpr int literal_count = 0;
  static constexpr int size = 0;
  static constexpr bool has_reduction = false;
  static constexpr bool has_stages = false;
  template <int Offset>
  using stages = stage_list<>;
  constexpr void write_literals(number*&) const {}
  static constexpr void declare(graph&) {}
  static constexpr bool varies(auto const&) { return false; }
};

template <class H, class... T>
struct pack<H, T...> {
  H head;
  [[no_unique_address]] pack<T...> tail;

  static constexpr int literal_count = H::literal_count + pack<T...>::literal_count;
  static constexpr int size = H::size + pack<T...>::size;
  static constexpr bool has_reduction = H::has_reduction || pack<T...>::has_reduction;
  static constexpr bool has_stages = H::has_stages || pack<T...>::has_stages;
  template <int Offset>
  using stages = typename joined_stages<typename H::template stages<Offset>,
                                        typename pack<T...>::template stages<Offset + H::literal_count>>::type;
  constexpr void write_literals(number*& out) const {
    head.write_literals(out);
    tail.write_literals(out);
  }
  static constexpr void declare(graph& g) {
    H::declare(g);
    pack<T...>::declare(g);
  }
  static constexpr bool varies(auto const& is_array) { return H::varies(is_array) || pack<T...>::varies(is_array); }
};

constexpr pack<> make_pack() { return {}; }
template <class H, class... T>
constexpr pack<H, T...> make_pack(H head, T... tail) {
  return {head, make_pack(tail...)};
}

}  // namespace detail

/// A number in an expression.
struct literal : expression_base {
  number value;

  static constexpr int literal_count = 1;
  static constexpr int size = 1;
  static constexpr bool has_reduction = false;
  static constexpr bool has_stages = false;
  template <int Offset>
  using stages = detail::stage_list<>;
  constexpr void write_literals(number*& out) const { *out++ = value; }
  static constexpr void declare(graph&) {}
  static constexpr bool varies(auto const&) { return false; }
  static constexpr id lower(graph& g, detail::cursor& c) { return g.num(c.take()); }
};

namespace detail {

/// An operand as an expression: numbers become literals.
template <operand T>
constexpr auto wrap(T const& value) {
  if constexpr (plain_number<T>) {
    return literal{{}, to_number(value)};
  } else {
    return value;
  }
}
template <operand T>
using wrapped = decltype(wrap(std::declval<std::remove_cvref_t<T> const&>()));

/// Refuses what has no canonical form; in a constant expression the call itself is the error.
[[noreturn]] inline void rewriting_takes_more_steps_than_its_strategy_allows() {
  std::fputs(
      "symwise: rewriting takes more steps than its strategy allows: the rules may lead back to where they started\n",
      stderr);
  std::abort();
}
[[noreturn]] inline void rules_match_at_most_32_operands_in_any_order() {
  std::fputs("symwise: rules match at most 32 operands of a sum or a product in any order\n", stderr);
  std::abort();
}

/// Lowers an expression value into a graph, in one constant expression.
template <expression E>
constexpr id lower(graph& g, E const& ex) {
  number storage[static_cast<std::size_t>(E::literal_count) + 1];
  number* out = storage;
  ex.write_literals(out);
  cursor c{storage, nullptr};
  id const root = E::lower(g, c);
  if (g.problem() == fault::too_many_steps) rewriting_takes_more_steps_than_its_strategy_allows();
  if (g.problem() == fault::too_many_operands) rules_match_at_most_32_operands_in_any_order();
  return root;
}

template <operand T>
constexpr id to_id(graph& g, T const& value) {
  if constexpr (is_handle<T>) {
    return value.node;
  } else if constexpr (expression<T>) {
    return lower(g, value);
  } else {
    return g.num(to_number(value));
  }
}

template <class R>
concept sum_form = requires { R::sum_form; };
template <class R>
concept product_form = requires { R::product_form; };

/// Appends one operand of a chain. Templates that are instantiated for every node mention as few types as they can: the names
/// of those grow with the expression, and the compiler spells each of them out.
template <bool Sum, class T>
constexpr void gather_operand(graph& g, cursor& c, detail::sequence<id>& out, bool inverse) {
  if constexpr (requires { typename T::record; }) {
    if constexpr (Sum ? sum_form<typename T::record> : product_form<typename T::record>) {
      T::gather(g, c, out, inverse);
      return;
    }
  }
  id const ex = T::lower(g, c);
  out.push_back(!inverse ? ex : Sum ? g.neg(ex) : g.pow(ex, g.num(-1)));
}

}  // namespace detail

/// The function R applied to arguments, as an expression.
template <class R, class... A>
struct node : expression_base {
  detail::pack<A...> arguments;

  using record = R;
  static constexpr int literal_count = detail::pack<A...>::literal_count;
  static constexpr int size = detail::pack<A...>::size + 1;
  static constexpr bool is_reduction = requires { R::reduction; };
  static constexpr bool has_reduction = (is_reduction && sizeof...(A) == 1) || detail::pack<A...>::has_reduction;
  static constexpr bool has_stages = detail::pack<A...>::has_stages;
  template <int Offset>
  using stages = typename detail::pack<A...>::template stages<Offset>;

  constexpr void write_literals(number*& out) const { arguments.write_literals(out); }
  static constexpr void declare(graph& g) { detail::pack<A...>::declare(g); }
  /// Has the value one element per element of the arrays? A reduction has not.
  static constexpr bool varies(auto const& is_array) {
    if constexpr (is_reduction && sizeof...(A) == 1) {
      return false;
    } else {
      return detail::pack<A...>::varies(is_array);
    }
  }
  static constexpr id lower(graph& g, detail::cursor& c) {
    if constexpr (detail::sum_form<R> || detail::product_form<R>) {
      if (!g.as_written) {
        // A chain of + or * is flattened before it is brought into canonical form, else that would be quadratic.
        detail::sequence<id> flat;
        gather(g, c, flat, false);
        return detail::sum_form<R> ? g.add(flat) : g.mul(flat);
      }
    }
    id const a[] = {A::lower(g, c)...};
    return g.call(detail::head<R>(), a);
  }
  /// Appends the operands of a chain of sums (or of products); `inverse` where they are subtracted (or divided by).
  static constexpr void gather(graph& g, detail::cursor& c, detail::sequence<id>& out, bool inverse) {
    int left = sizeof...(A);
    (detail::gather_operand<detail::sum_form<R>, A>(g, c, out, inverse != (R::inverts_last && --left == 0)), ...);
  }
};

namespace detail {

template <bool Handle, class R, class... A>
struct made_type {};
template <class R, class... A>
struct made_type<true, R, A...> {
  using type = handle;
};
template <class R, class... A>
  requires(operand<A> && ...)
struct made_type<false, R, A...> {
  using type = node<R, wrapped<A>...>;
};

template <class... A>
constexpr graph* graph_of(A const&... a) {
  graph* g = nullptr;
  auto look = [&g](auto const& argument) {
    if constexpr (is_handle<decltype(argument)>) g = argument.g;
  };
  (look(a), ...);
  return g;
}

}  // namespace detail

/// What applying the function R to arguments gives: a handle where one of them is, else a node.
template <class R, class... A>
using made = typename detail::made_type<(detail::is_handle<A> || ...), R, A...>::type;

/// Applies the function R to arguments; functions on expressions are defined with it.
template <class R, class... A>
  requires operands<A...>
constexpr made<R, A...> make(A const&... arguments) {
  if constexpr ((detail::is_handle<A> || ...)) {
    graph* const g = detail::graph_of(arguments...);
    id const a[] = {detail::to_id(*g, arguments)...};
    return handle{g, g->call(detail::head<R>(), a)};
  } else {
    return node<R, detail::wrapped<A>...>{{}, detail::make_pack(detail::wrap(arguments)...)};
  }
}

/// Structural equality of canonical forms: 2 * x == x + x. Relations between values are `eq` and `ne`.
template <class A, class B>
  requires(expression<A> && expression<B>) || (expression<A> && detail::plain_number<B>)
constexpr bool operator==(A const& a, B const& b) {
  graph g;
  detail::wrapped<A>::declare(g);
  detail::wrapped<B>::declare(g);
  id const left = detail::lower(g, a);
  return left == detail::lower(g, detail::wrap(b));
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
