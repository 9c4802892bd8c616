#pragma once
#include <symwise/core/symbol.hpp>
#include <symwise/evaluate/error.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <ranges>
#include <tuple>
#include <type_traits>

namespace symwise::inline SYMWISE_ABI {

namespace detail {

template <class T>
concept element = std::same_as<T, float> || std::same_as<T, double>;

template <class T>
concept has_data = requires(T& t) {
  { *t.data() };
  { t.size() } -> std::convertible_to<std::size_t>;
};

}  // namespace detail

/// A contiguous range of numbers: std::vector, std::array, std::span (a pointer with a size), Eigen arrays and vectors, C arrays.
template <class T>
concept array_argument =
    (std::ranges::contiguous_range<T> && std::ranges::sized_range<T>) || detail::has_data<std::remove_reference_t<T>>;

/// A single number.
template <class T>
concept scalar_argument = std::is_arithmetic_v<std::remove_cvref_t<T>>;

namespace detail {

template <array_argument T>
constexpr auto* data_of(T&& range) {
  if constexpr (std::ranges::contiguous_range<T>) {
    return std::ranges::data(range);
  } else {
    return range.data();
  }
}
template <array_argument T>
constexpr std::size_t size_of(T&& range) {
  if constexpr (std::ranges::sized_range<T>) {
    return static_cast<std::size_t>(std::ranges::size(range));
  } else {
    return static_cast<std::size_t>(range.size());
  }
}
template <array_argument T>
using element_of = std::remove_cv_t<std::remove_pointer_t<decltype(data_of(std::declval<T&>()))>>;

template <class T>
struct no_argument {
  static_assert(
      sizeof(T) == 0,
      "symwise: an argument of a function is a number, a contiguous range of float or double (std::vector, std::span, "
      "std::array ...), or an expression; this one, in no_argument<...>, is none of them");
};
template <class A, class B>
struct mixed_elements {
  static_assert(std::is_same_v<A, B>,
                "symwise: all arrays of one call have elements of the same type, all float or all double");
};

/// The element type of a call: that of its arrays; of scalars alone float where all are float or integers, and not all
/// integers, else double.
template <class... A>
struct call_element {
  template <class T, class B, class... Rest>
  static consteval auto first() {
    if constexpr (array_argument<B>) {
      return std::type_identity<element_of<B>>{};
    } else if constexpr (sizeof...(Rest) > 0) {
      return first<T, Rest...>();
    } else {
      return std::type_identity<T>{};
    }
  }
  using of_scalars = std::conditional_t<
      ((std::is_same_v<std::remove_cvref_t<A>, float> || std::is_integral_v<std::remove_cvref_t<A>>) && ...) &&
          (std::is_same_v<std::remove_cvref_t<A>, float> || ...),
      float, double>;
  using type = typename decltype(first<of_scalars, A..., int>())::type;
};

template <class T>
inline constexpr bool is_std_tuple = false;
template <class... T>
inline constexpr bool is_std_tuple<std::tuple<T...>> = true;

/// How an argument enters a kernel: as an array of T or as a number.
template <class A, class T>
constexpr bool check_argument() {
  if constexpr (array_argument<A>) {
    if constexpr (!element<element_of<A>>) {
      (void)sizeof(no_argument<A>);
      return false;
    } else if constexpr (!std::is_same_v<element_of<A>, T>) {
      (void)sizeof(mixed_elements<element_of<A>, T>);
      return false;
    } else {
      return true;
    }
  } else if constexpr (scalar_argument<A>) {
    return true;
  } else {
    (void)sizeof(no_argument<A>);
    return false;
  }
}

/// Do two arrays share memory without being the same?
template <class T>
bool partly_overlap(T const* a, std::size_t n, T const* b, std::size_t m) {
  return a != b && std::less<T const*>{}(a, b + m) && std::less<T const*>{}(b, a + n);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
