#pragma once
#include <symwise/simd/primitives/architecture.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// x 2^floor(n), rounded once, overflow to infinity and gradual underflow included, for |n| < 2 * 1022 (float: 2 * 126)
/// and any n where x is 0, infinite or NaN.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> scale(
    xsimd::batch<T, A> const& x, xsimd::batch<T, A> const& n) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8)
    return _mm512_scalef_pd(x.data, n.data);
  else if constexpr (avx512<A>)
    return _mm512_scalef_ps(x.data, n.data);
  else
#endif
  {
    // In two steps: 2^n itself may be out of range where x 2^n is not. The first step is exact, or overflows only where
    // the second does.
    using V = xsimd::batch<T, A>;
    using layout = ieee<T>;
    V const magic(layout::magic), whole = xsimd::floor(n);
    V const m = whole * V(T(0.5)) + magic, half = m - magic, rest = (whole - half) + magic;
    xsimd::batch<bits_of<T>, A> const bias(static_cast<bits_of<T>>(layout::bias));
    V const a = from_bits<T, A>((bits(m) + bias) << layout::mantissa),
            b = from_bits<T, A>((bits(rest) + bias) << layout::mantissa);
    return (x * a) * b;
  }
}

}  // namespace symwise::inline SYMWISE_ABI::simd
