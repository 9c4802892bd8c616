#pragma once
#include <symwise/core/fixed_string.hpp>
#include <symwise/core/record.hpp>
#include <symwise/core/transformation.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Stands for any expression in a rule, the same in all its occurrences: `constexpr wildcard<"a"> a;`. In a sum or a product
/// beside other operands it may stand for several: 1 + a matches 1 + x + y.
template <fixed_string Name>
struct wildcard : expression_base {
  static constexpr std::string_view name = Name.view();

  static constexpr int literal_count = 0;
  static constexpr int size = 1;
  static constexpr bool has_reduction = false;
  static constexpr bool has_stages = false;
  template <int Offset>
  using stages = detail::stage_list<>;
  constexpr void write_literals(number*&) const {}
  static constexpr void declare(graph&) {}
  static constexpr bool varies(auto const&) { return false; }
  static constexpr id lower(graph& g, detail::cursor&) { return g.wildcard(name); }
};

namespace detail {

template <class T>
inline constexpr bool is_wildcard = false;
template <fixed_string Name>
inline constexpr bool is_wildcard<wildcard<Name>> = true;

template <fixed_string... Name>
struct wildcard_names {
  /// Is a name among them?
  static constexpr bool hold(std::string_view name) { return (... || (Name.view() == name)); }
};

template <class... L>
struct joined_names {
  using type = wildcard_names<>;
};
template <fixed_string... A>
struct joined_names<wildcard_names<A...>> {
  using type = wildcard_names<A...>;
};
template <fixed_string... A, fixed_string... B, class... L>
struct joined_names<wildcard_names<A...>, wildcard_names<B...>, L...> : joined_names<wildcard_names<A..., B...>, L...> {
};

/// The wildcards that an expression type holds.
template <class E>
struct wildcards_in {
  using type = wildcard_names<>;
};
template <fixed_string Name>
struct wildcards_in<wildcard<Name>> {
  using type = wildcard_names<Name>;
};
template <class R, class... A>
struct wildcards_in<node<R, A...>> : joined_names<typename wildcards_in<A>::type...> {};
template <class E>
  requires requires { typename E::inner_type; }
struct wildcards_in<E> : wildcards_in<typename E::inner_type> {};

template <class E>
using wildcards_of = typename wildcards_in<E>::type;

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
