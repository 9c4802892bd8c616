#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct fmod_;

namespace simd {
namespace detail {

/// Lanes in which ax - q ay is exact for a quotient q that is one off at most; a, b >= 0.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch_bool<T, A> is_ordinary_division(xsimd::batch<T, A> const& ax,
                                                                           xsimd::batch<T, A> const& ay) noexcept {
  using V = xsimd::batch<T, A>;
  // quotients below 2^51 have halves; without a fused operation products must not come near the ends of the range
  constexpr bool wide = sizeof(T) == 8;
  constexpr T small = has_fused<A> ? std::numeric_limits<T>::min() : wide ? T(0x1p-900) : T(0x1p-70);
  constexpr T large = has_fused<A> ? std::numeric_limits<T>::max() : wide ? T(0x1p900) : T(0x1p100);
  constexpr T steps = wide ? T(0x1p51) : T(0x1p22);
  return (ay >= V(small)) & (ay <= V(large)) & (ax <= V(large)) & (divide(ax, ay) < V(steps));
}

/// The remainder of ax / ay towards zero for ordinary lanes, exactly.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> truncated_remainder(xsimd::batch<T, A> const& ax,
                                                                     xsimd::batch<T, A> const& ay) noexcept {
  using V = xsimd::batch<T, A>;
  V const r = negative_fused(xsimd::trunc(divide(ax, ay)), ay, ax);
  return xsimd::select(r < V(T(0)), r + ay, r);  // the quotient was rounded up to an integer
}

template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> remainder_towards_zero(xsimd::batch<T, A> const& x,
                                                                        xsimd::batch<T, A> const& y) noexcept {
  auto const ax = xsimd::abs(x), ay = xsimd::abs(y);
  auto const ordinary = is_ordinary_division(ax, ay);
  auto const r = with_sign(truncated_remainder(ax, ay), x);
  if (xsimd::all(ordinary)) return r;
  return replace_lanes([](T dividend, T divisor) { return std::fmod(dividend, divisor); }, !ordinary, r, x, y);
}

}  // namespace detail

/// The remainder of x / y towards zero, exact. Quotients from 2^51 on (float: 2^22) are divided lane by lane.
template <> struct implementation<fmod_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    return detail::remainder_towards_zero(x, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
