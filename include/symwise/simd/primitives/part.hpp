#pragma once
#include <symwise/simd/primitives/architecture.hpp>

#include <cstddef>

namespace symwise::inline SYMWISE_ABI::simd {

// Of arrays that end inside of a batch. What goes through memory is written as it will be read, in one piece: a processor
// hands a store on to a load only where the load is no wider, and waits for the memory otherwise.

/// The first `count` numbers, 1 to as many as a batch has, with the last of them in all further lanes.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> load_first(T const* from,
                                                                                        std::size_t count) noexcept {
  constexpr std::size_t width = xsimd::batch<T, A>::size;
  if (count == 1) return xsimd::batch<T, A>(*from);
  if (count == width) return xsimd::batch<T, A>::load_unaligned(from);
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8) {
    auto const some = _mm512_maskz_loadu_pd(static_cast<__mmask8>((1U << count) - 1U), from);
    auto const lane = _mm512_min_epu64(_mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0),
                                       _mm512_set1_epi64(static_cast<long long>(count) - 1));
    return _mm512_permutexvar_pd(lane, some);
  } else if constexpr (avx512<A>) {
    auto const some = _mm512_maskz_loadu_ps(static_cast<__mmask16>((1U << count) - 1U), from);
    auto const lane = _mm512_min_epu32(_mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
                                       _mm512_set1_epi32(static_cast<int>(count) - 1));
    return _mm512_permutexvar_ps(lane, some);
  } else
#endif
  {
    alignas(64) T lanes[width];
    for (std::size_t k = 0; k < width; ++k) lanes[k] = from[k < count ? k : count - 1];
    return xsimd::batch<T, A>::load_aligned(lanes);
  }
}

/// Writes the first `count` lanes, no more than there are.
template <class T, class A> [[gnu::always_inline]] inline void store_first(xsimd::batch<T, A> const& x, T* to,
                                                                           std::size_t count) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8) {
    _mm512_mask_storeu_pd(to, static_cast<__mmask8>((1U << count) - 1U), x.data);
  } else if constexpr (avx512<A>) {
    _mm512_mask_storeu_ps(to, static_cast<__mmask16>((1U << count) - 1U), x.data);
  } else
#endif
  {
    alignas(64) T lanes[xsimd::batch<T, A>::size];
    x.store_aligned(lanes);
    for (std::size_t k = 0; k < count; ++k) to[k] = lanes[k];
  }
}

}  // namespace symwise::inline SYMWISE_ABI::simd
