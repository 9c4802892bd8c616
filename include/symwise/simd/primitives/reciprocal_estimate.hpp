#pragma once
#include <symwise/simd/primitives/architecture.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// 1/x to eleven bits or better, for 2^-120 < |x| < 2^120. How good it is differs between instruction sets: for
/// choosing a piece, or for a correction term.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> reciprocal_estimate(
    xsimd::batch<T, A> const& x) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8)
    return _mm512_rcp14_pd(x.data);
  else if constexpr (avx512<A>)
    return _mm512_rcp14_ps(x.data);
  else
#endif
#if XSIMD_WITH_AVX2
      if constexpr (avx2<A> && sizeof(T) == 8)
    return _mm256_cvtps_pd(_mm_rcp_ps(_mm256_cvtpd_ps(x.data)));
  else if constexpr (avx2<A>)
    return _mm256_rcp_ps(x.data);
  else
#endif
    return xsimd::batch<T, A>(T(1)) / x;
}

}  // namespace symwise::inline SYMWISE_ABI::simd
