#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

template <class R>
struct record_with_wrong_arity {
  static_assert(
      sizeof(R) == 0,
      "symwise: the arity of a function's record is 1 to 4; that of the record in record_with_wrong_arity<...> is not");
};
template <class R>
struct record_without_scalar {
  static_assert(
      sizeof(R) == 0,
      "symwise: a function's record has to have `template <class T> static T scalar(T x)`, with one parameter for each "
      "argument, "
      "for float and double; that of the record in record_without_scalar<...> is missing or takes something else");
};
template <class R>
struct record_with_wrong_partials {
  static_assert(
      sizeof(R) == 0,
      "symwise: `partials` of a function's record takes its arguments and returns a std::tuple with one derivative for "
      "each of "
      "them (no_partial{} where there is none); that of the record in record_with_wrong_partials<...> does not");
};

template <class R, class T, std::size_t... I>
constexpr bool scalar_takes(std::index_sequence<I...>) {
  return requires(std::array<T, sizeof...(I)> a) { R::scalar(a[I]...); } ||
         requires(std::array<T, sizeof...(I)> a) { scalar_implementation<R>::call(a[I]...); };
}

/// Has the record a member `partials`, whatever it takes?
struct has_any_partials {
  void partials();
};
template <class R>
struct with_partials : R, has_any_partials {};
template <class R>
concept has_partials_member = !requires { &with_partials<R>::partials; };

template <class R, std::size_t... I>
constexpr bool partials_fit(std::index_sequence<I...>) {
  if constexpr (requires(std::array<handle, sizeof...(I)> a) { R::partials(a[I]...); }) {
    using result = decltype(R::partials(std::declval<std::array<handle, sizeof...(I)>&>()[I]...));
    if constexpr (requires { std::tuple_size<result>::value; }) {
      return std::tuple_size<result>::value == sizeof...(I);
    } else {
      return false;
    }
  } else {
    return false;
  }
}

}  // namespace detail

/// Has a function's record all that it needs? `static_assert(symwise::check_record<my_function_>());` below the record says in one
/// sentence what is missing or wrong.
template <class R>
consteval bool check_record() {
  if constexpr (!requires { std::string_view(R::name); }) {
    return sizeof(detail::record_without_name<R>) == 0;
  } else if constexpr (!requires { static_cast<int>(R::arity); }) {
    return sizeof(detail::record_without_arity<R>) == 0;
  } else if constexpr (R::arity < 1 || R::arity > 4) {
    return sizeof(detail::record_with_wrong_arity<R>) == 0;
  } else {
    using arguments = std::make_index_sequence<static_cast<std::size_t>(R::arity)>;
    if constexpr (!detail::scalar_takes<R, double>(arguments{}) || !detail::scalar_takes<R, float>(arguments{})) {
      return sizeof(detail::record_without_scalar<R>) == 0;
    } else if constexpr (detail::has_partials_member<R>) {
      if constexpr (!detail::partials_fit<R>(arguments{})) {
        return sizeof(detail::record_with_wrong_partials<R>) == 0;
      } else {
        return true;
      }
    } else {
      return true;
    }
  }
}

}  // namespace symwise::inline SYMWISE_ABI
