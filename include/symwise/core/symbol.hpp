#pragma once
#include <symwise/core/expression.hpp>

namespace symwise::inline SYMWISE_ABI {

/// A value given to an input by name: `x = xs`.
template <class Symbol, class T>
struct binding {
  using symbol_type = Symbol;
  T value;
};

/// A symbol, known by its name: two symbols of one name are the same, and the assumptions of all its occurrences in an
/// expression are joined. Every symbol is real; `symbol<"sigma", positive>` assumes more.
template <fixed_string Name, assumption... Assumptions>
struct symbol : expression_base {
  static constexpr std::string_view name = Name.view();
  static constexpr facts known = (facts(real) | ... | facts(Assumptions));
  static_assert(!known.contradictory(),
                "symwise: these assumptions about a symbol contradict each other; leave out one of them");

  static constexpr int literal_count = 0;
  static constexpr int size = 1;
  static constexpr bool has_reduction = false;
  static constexpr bool has_stages = false;
  template <int Offset>
  using stages = detail::stage_list<>;
  constexpr void write_literals(number*&) const {}
  static constexpr void declare(graph& g) { g.assume(name, known); }
  static constexpr bool varies(auto const& is_array) { return is_array(name); }
  static constexpr id lower(graph& g, detail::cursor&) { return g.symbol(name, known); }

  constexpr symbol() = default;
  constexpr symbol(symbol const&) = default;
  constexpr symbol& operator=(symbol const&) = default;
  /// Names a value: `f(x = xs)`, `substitute(e, x = y + 1)`. An lvalue is referred to, not copied.
  template <class T>
  constexpr auto operator=(T&& value) const -> binding<symbol, T> {  // NOLINT(misc-unconventional-assign-operator)
    return {std::forward<T>(value)};
  }
};

namespace detail {

template <class T>
struct symbol_test : std::false_type {};
template <fixed_string Name, assumption... A>
struct symbol_test<symbol<Name, A...>> : std::true_type {};

template <class T>
struct binding_test : std::false_type {};
template <class S, class T>
struct binding_test<binding<S, T>> : std::true_type {};

}  // namespace detail

/// A symbol<...>.
template <class T>
concept is_symbol = detail::symbol_test<std::remove_cvref_t<T>>::value;

/// What `x = value` gives.
template <class T>
concept is_binding = detail::binding_test<std::remove_cvref_t<T>>::value;

}  // namespace symwise::inline SYMWISE_ABI
