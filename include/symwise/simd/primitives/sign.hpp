#pragma once
#include <symwise/simd/primitives/architecture.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// Lanes whose sign bit is set, -0 and NaN included.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch_bool<T, A> sign_bit(
    xsimd::batch<T, A> const& x) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8)
    return xsimd::batch_bool<T, A>(_mm512_cmplt_epi64_mask(_mm512_castpd_si512(x.data), _mm512_setzero_si512()));
  else if constexpr (avx512<A>)
    return xsimd::batch_bool<T, A>(_mm512_cmplt_epi32_mask(_mm512_castps_si512(x.data), _mm512_setzero_si512()));
  else
#endif
  {
    using V = xsimd::batch<T, A>;
    // 1 with the sign of x, as a comparison that every instruction set has
    return from_bits<T, A>((bits(x) & xsimd::batch<bits_of<T>, A>(ieee<T>::sign)) | bits(V(T(1)))) < V(T(0));
  }
}

/// The magnitude of x with the sign of s.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> with_sign(
    xsimd::batch<T, A> const& x, xsimd::batch<T, A> const& s) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8)
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(_mm512_castpd_si512(x.data), _mm512_castpd_si512(s.data),
                                                         _mm512_set1_epi64(static_cast<long long>(ieee<T>::sign)),
                                                         0xd8));
  else if constexpr (avx512<A>)
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(_mm512_castps_si512(x.data), _mm512_castps_si512(s.data),
                                                         _mm512_set1_epi32(static_cast<int>(ieee<T>::sign)), 0xd8));
  else
#endif
  {
    xsimd::batch<bits_of<T>, A> const sign(ieee<T>::sign), rest(bits_of<T>(~ieee<T>::sign));
    return from_bits<T, A>((bits(x) & rest) | (bits(s) & sign));
  }
}

/// x with its sign turned where that of s is minus: x >= 0 gets the sign of s.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> flip_sign(
    xsimd::batch<T, A> const& x, xsimd::batch<T, A> const& s) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8)
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(_mm512_castpd_si512(x.data), _mm512_castpd_si512(s.data),
                                                         _mm512_set1_epi64(static_cast<long long>(ieee<T>::sign)),
                                                         0x78));
  else if constexpr (avx512<A>)
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(_mm512_castps_si512(x.data), _mm512_castps_si512(s.data),
                                                         _mm512_set1_epi32(static_cast<int>(ieee<T>::sign)), 0x78));
  else
#endif
    return from_bits<T, A>(bits(x) ^ (bits(s) & xsimd::batch<bits_of<T>, A>(ieee<T>::sign)));
}

}  // namespace symwise::inline SYMWISE_ABI::simd
