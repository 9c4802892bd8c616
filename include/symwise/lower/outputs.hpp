#pragma once
#include <symwise/lower/policy.hpp>
#include <symwise/lower/program.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/size.hpp>
#include <boost/hana/tuple.hpp>

#include <tuple>
#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// The outputs of a function as the layers below know them.
template <class... Bound>
struct bound_list {};

template <class... L>
struct joined_bounds {
  using type = bound_list<>;
};
template <class... A>
struct joined_bounds<bound_list<A...>> {
  using type = bound_list<A...>;
};
template <class... A, class... B, class... L>
struct joined_bounds<bound_list<A...>, bound_list<B...>, L...> : joined_bounds<bound_list<A..., B...>, L...> {};

/// How the results of a call are handed out: an expression gives one result, a tuple of them an array of results.
struct single_result {};
template <class Inner, std::size_t N>
struct many_results {};

template <class T>
inline constexpr bool is_tuple = false;
template <class... T>
inline constexpr bool is_tuple<boost::hana::tuple<T...>> = true;

/// What one argument of function<...> contributes.
template <auto E>
struct output_of {
  using type = std::remove_cvref_t<decltype(E)>;
  static constexpr bool is_policy = policy<type>;
  static constexpr bool valid = is_policy || expression<type> || is_tuple<type>;
  static constexpr auto flat() {
    if constexpr (expression<type>) {
      return bound_list<bound<type, literals_of(E)>>{};
    } else if constexpr (is_tuple<type>) {
      return []<std::size_t... I>(std::index_sequence<I...>) {
        return typename joined_bounds<decltype(output_of<boost::hana::at_c<I>(E)>::flat())...>::type{};
      }(std::make_index_sequence<decltype(boost::hana::size(std::declval<type>()))::value>{});
    } else {
      return bound_list<>{};
    }
  }
  /// The form of the result in a tuple; nothing for a policy.
  static constexpr auto forms() {
    if constexpr (is_policy) {
      return std::tuple<>{};
    } else {
      return std::tuple<decltype(form())>{};
    }
  }
  static constexpr auto form() {
    if constexpr (is_tuple<type>) {
      return many_results<decltype(output_of<boost::hana::at_c<0>(E)>::form()),
                          decltype(boost::hana::size(std::declval<type>()))::value>{};
    } else {
      return single_result{};
    }
  }
};

template <auto... E>
constexpr auto forms_of() {
  return std::tuple_cat(output_of<E>::forms()...);
}

template <auto... E>
constexpr options options_of() {
  options o;
  auto const apply = [&o](auto const& each) {
    if constexpr (policy<std::remove_cvref_t<decltype(each)>>) apply_policy(o, each);
  };
  (apply(E), ...);
  return o;
}

template <class T>
struct symbol_name;
template <fixed_string Name, assumption... A>
struct symbol_name<symbol<Name, A...>> {
  static constexpr auto value = Name;
};

template <auto... E>
struct program_maker {
  /// The program in which the symbols given stand for arrays, and all others for numbers.
  template <is_symbol... S>
  constexpr auto operator()(S...) const {
    using bounds = typename joined_bounds<decltype(output_of<E>::flat())...>::type;
    return compiled_program<input_names<symbol_name<S>::value...>, options_of<E...>()>(bounds{});
  }

 private:
  template <class Names, options Options, class... Bound>
  static constexpr auto compiled_program(bound_list<Bound...>) {
    constexpr unsigned all = Names::size >= 32 ? ~0U : (1U << static_cast<unsigned>(Names::size)) - 1U;
    return compiled<Names, shape_of_call{all, Options.strict, Options.functions},
                    joined_context<Options.strict, typename Bound::expression_type...>(), Bound...>::value;
  }
};

}  // namespace detail

/// The straight-line program of some outputs: program<pdf, diff(pdf, mu)>(x) with x an array and all other symbols numbers. Tests
/// count operations with it.
template <auto... E>
  requires(sizeof...(E) > 0)
inline constexpr detail::program_maker<E...> program{};

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
