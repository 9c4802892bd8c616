#pragma once
#include <symwise/simd/primitives/sign.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// x where |x| is at most the bound, a positive number; elsewhere the bound, with some sign where x is NaN and else that of x.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> bounded(
    xsimd::batch<T, A> const& x, xsimd::batch<T, A> const& bound) noexcept {
#if defined(__AVX512DQ__)
  constexpr int least_magnitude = 2;  // with the sign of the first operand; a NaN gives way
  if constexpr (avx512<A> && sizeof(T) == 8)
    return _mm512_range_pd(x.data, bound.data, least_magnitude);
  else if constexpr (avx512<A>)
    return _mm512_range_ps(x.data, bound.data, least_magnitude);
  else
#endif
    return xsimd::max(-bound, xsimd::min(x, bound));
}

}  // namespace symwise::inline SYMWISE_ABI::simd
