#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct cosm1_;

namespace simd {
namespace detail {

/// -2 sin^2 of a reduced angle.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> minus_twice_square(reduced_angle<T, A> const& angle) noexcept {
  auto const words = sine_and_cosine(angle).sine;
  auto const s = fast_two_sum(words.high, words.low);
  auto const p = two_product(s.high + s.high, s.high);
  auto const four = xsimd::batch<T, A>(T(4));
  return with_sign(p.high + multiply_add(four * s.high, s.low, p.low), xsimd::batch<T, A>(-T(0)));
}

/// The same from the sine rounded.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> fast_minus_twice_square(reduced_angle<T, A> const& angle) noexcept {
  auto const words = sine_and_cosine(angle).sine;
  auto const s = words.high + words.low;
  return (s * xsimd::batch<T, A>(T(-2))) * s;
}

}  // namespace detail

/// cos x - 1 = -2 sin^2(x/2), the sine in two words, for every x. Max error 0.8 ulp.
template <> struct implementation<cosm1_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const y = detail::of_any_angle([](auto const& angle, auto const&) { return detail::minus_twice_square(angle); },
                                     x * V(T(0.5)));
    V const near = with_sign(x * V(T(0.5)) * x, V(-T(0)));
    V const r = xsimd::select(xsimd::abs(x) < V(sizeof(T) == 8 ? T(0x1p-27) : T(0x1p-13)), near, y);
    return xsimd::select(x == V(T(0)), V(T(0)), r);
  }

  /// The same with the sine in one word.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const y = detail::of_any_angle(
        [](auto const& angle, auto const&) { return detail::fast_minus_twice_square(angle); }, x * V(T(0.5)));
    return xsimd::select(x == V(T(0)), V(T(0)), y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
