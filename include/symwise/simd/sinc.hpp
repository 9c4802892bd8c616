#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>
#include <symwise/simd/sin.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct sinc_;

namespace simd {
namespace detail {

/// The sine of a reduced angle over x.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> sine_over(reduced_angle<T, A> const& angle,
                                                           xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  auto const s = sine_and_cosine(angle).sine;
  // so that the reciprocal is no subnormal number
  auto const is_large = xsimd::abs(x) > V(sizeof(T) == 8 ? T(0x1p300) : T(0x1p50));
  V const unit = xsimd::select(is_large, V(sizeof(T) == 8 ? T(0x1p-700) : T(0x1p-70)), V(T(1)));
  auto const q = quotient(fast_two_sum(s.high, s.low), double_word<T, A>{x * unit, V(T(0))});
  return (q.high + q.low) * unit;
}

}  // namespace detail

/// sin(x) / x: sin in two words, the division corrected, for every x. Max error 0.8 ulp.
template <> struct implementation<sinc_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const y = detail::of_any_angle([](auto const& angle, auto const& at) { return detail::sine_over(angle, at); }, x);
    V const near = xsimd::select(xsimd::abs(x) < V(std::numeric_limits<T>::epsilon()), V(T(1)), y);
    return xsimd::select(xsimd::abs(x) == V(std::numeric_limits<T>::infinity()), V(T(0)), near);
  }

  /// The fast sine over x.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const near = xsimd::select(x == V(T(0)), V(T(1)), divide(implementation<sin_>::fast(x), x));
    return xsimd::select(xsimd::abs(x) == V(std::numeric_limits<T>::infinity()), V(T(0)), near);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
