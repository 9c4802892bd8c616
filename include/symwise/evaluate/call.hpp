#pragma once
#include <symwise/core/record.hpp>
#include <symwise/lower/policy.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/xsimd.hpp>

#include <type_traits>
#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

template <class R>
struct not_evaluable {
  static_assert(
      sizeof(R) == 0,
      "symwise: this function has no evaluation here; include <symwise/special.hpp>, which evaluates special functions "
      "through Boost.Math, or give its record a `scalar` function; its record is in not_evaluable<...>");
};

/// The function of record R of scalars.
template <class R, class T, class... A>
[[gnu::always_inline]] inline auto scalar_call(A... arguments) {
  if constexpr (requires { R::scalar(arguments...); }) {
    return R::scalar(arguments...);
  } else if constexpr (requires { scalar_implementation<R>::call(arguments...); }) {
    return scalar_implementation<R>::call(arguments...);
  } else {
    (void)sizeof(not_evaluable<R>);
    return T();
  }
}

/// An operand taken apart into lanes.
template <class T, std::size_t W>
struct lanes {
  alignas(64) T value[W];
  explicit lanes(xsimd::batch<T> const& b) { b.store_aligned(value); }
  T operator[](std::size_t k) const { return value[k]; }
};
template <class T, std::size_t W>
struct truth_lanes {
  alignas(64) bool value[W];
  explicit truth_lanes(typename xsimd::batch<T>::batch_bool_type const& b) { b.store_aligned(value); }
  bool operator[](std::size_t k) const { return value[k]; }
};
template <class T>
auto lanes_of(xsimd::batch<T> const& b) {
  return lanes<T, xsimd::batch<T>::size>(b);
}
template <class T>
auto lanes_of(typename xsimd::batch<T>::batch_bool_type const& b) {
  return truth_lanes<T, xsimd::batch<T>::size>(b);
}

/// Calls the scalar function lane by lane.
template <class R, class T, bool Boolean, class... A>
inline auto call_by_lanes(A const&... arguments) {
  using batch = xsimd::batch<T>;
  constexpr std::size_t w = batch::size;
  auto const all = std::tuple(lanes_of<T>(arguments)...);
  if constexpr (Boolean) {
    alignas(64) bool result[w];
    for (std::size_t k = 0; k < w; ++k) {
      result[k] = std::apply([k](auto const&... argument) { return scalar_call<R, bool>(argument[k]...); }, all);
    }
    return batch::batch_bool_type::load_aligned(result);
  } else {
    alignas(64) T result[w];
    for (std::size_t k = 0; k < w; ++k) {
      result[k] =
          std::apply([k](auto const&... argument) { return static_cast<T>(scalar_call<R, T>(argument[k]...)); }, all);
    }
    return batch::load_aligned(result);
  }
}

/// The function of record R of batches: its own vector implementation (the fast one where that will do and there is one), else
/// what its record says, else lane by lane.
template <class R, class T, bool Boolean, accuracy Functions = accuracy::full, class... A>
[[gnu::always_inline]] inline auto batch_call(A const&... arguments) {
  if constexpr (Functions == accuracy::fast && requires { simd::implementation<R>::fast(arguments...); }) {
    return simd::implementation<R>::fast(arguments...);
  } else if constexpr (requires { simd::implementation<R>::call(arguments...); }) {
    return simd::implementation<R>::call(arguments...);
  } else if constexpr (requires { R::simd(arguments...); }) {
    return R::simd(arguments...);
  } else {
    return call_by_lanes<R, T, Boolean>(arguments...);
  }
}

/// The same where the first argument, a batch as well, is the integer First: by the form for that, where there is one.
template <class R, class T, bool Boolean, accuracy Functions, int First, class A, class... Rest>
[[gnu::always_inline]] inline auto batch_call_with_literal(A const& first, Rest const&... rest) {
  using literal = std::integral_constant<int, First>;
  if constexpr (requires { simd::implementation<R>::call(literal{}, rest...); }) {
    return simd::implementation<R>::call(literal{}, rest...);
  } else {
    return batch_call<R, T, Boolean, Functions>(first, rest...);
  }
}

/// A function and its joint one of the same argument.
template <class R, class T, accuracy Functions = accuracy::full, class B>
[[gnu::always_inline]] inline auto joint_call(B const& argument) {
  if constexpr (Functions == accuracy::fast && requires { simd::implementation<R>::fast_joint(argument); }) {
    return simd::implementation<R>::fast_joint(argument);
  } else if constexpr (requires { simd::implementation<R>::joint(argument); }) {
    return simd::implementation<R>::joint(argument);
  } else {
    return std::pair{batch_call<R, T, false, Functions>(argument),
                     batch_call<typename R::joint, T, false, Functions>(argument)};
  }
}

/// The function of the literal orders 0 and 1.
template <class R, class T, accuracy Functions = accuracy::full, class B>
[[gnu::always_inline]] inline auto joint_orders(B const& argument) {
  if constexpr (requires { simd::implementation<R>::joint_orders(argument); }) {
    return simd::implementation<R>::joint_orders(argument);
  } else {
    return std::pair{batch_call_with_literal<R, T, false, Functions, 0>(B(T(0)), argument),
                     batch_call_with_literal<R, T, false, Functions, 1>(B(T(1)), argument)};
  }
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
