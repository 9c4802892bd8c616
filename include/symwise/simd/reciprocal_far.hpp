#pragma once
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// From here on acot, acsc, acoth and acsch of x are 1 / x.
template <class T> inline constexpr T reciprocal_far = sizeof(T) == 8 ? T(0x1p30) : T(0x1p15);

/// 1 / x with the sign of x where |x| is that large, else y with that sign; a NaN is given as it is.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> far_reciprocal(xsimd::batch<T, A> const& y,
                                                                xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  V const a = xsimd::abs(x);
  V const r = with_sign(xsimd::select(a > V(reciprocal_far<T>), divide(V(T(1)), a), y), x);
  return xsimd::select(xsimd::isnan(x), x, r);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
