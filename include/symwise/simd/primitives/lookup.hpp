#pragma once
#include <symwise/simd/primitives/architecture.hpp>

#include <cstddef>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI::simd {

/// table[i mod N] for each lane: only the low bits of the index count. N is 4, 8, 16 or 32; the table is aligned to 64
/// bytes. Permutations of registers on AVX-512 and AVX2, loads elsewhere.
template <class T, class A, std::size_t N>
  requires(N == 4 || N == 8 || N == 16 || N == 32)
[[gnu::always_inline]] inline xsimd::batch<T, A> lookup(T const (&table)[N],
                                                        xsimd::batch<bits_of<T>, A> const& index) noexcept {
  [[maybe_unused]] constexpr bool wide = sizeof(T) == 8;
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && wide && N != 4) {
    __m512i const i = index.data;
    if constexpr (N == 8)
      return _mm512_permutexvar_pd(i, _mm512_load_pd(table));
    else if constexpr (N == 16)
      return _mm512_permutex2var_pd(_mm512_load_pd(table), i, _mm512_load_pd(table + 8));
    else {
      auto const low = _mm512_permutex2var_pd(_mm512_load_pd(table), i, _mm512_load_pd(table + 8));
      auto const high = _mm512_permutex2var_pd(_mm512_load_pd(table + 16), i, _mm512_load_pd(table + 24));
      return _mm512_mask_blend_pd(_mm512_test_epi64_mask(i, _mm512_set1_epi64(16)), low, high);
    }
  } else if constexpr (avx512<A> && N != 4) {
    __m512i const i = index.data;
    if constexpr (N == 8)
      return _mm512_permutexvar_ps(i,
                                   _mm512_castpd_ps(_mm512_broadcast_f64x4(_mm256_castps_pd(_mm256_load_ps(table)))));
    else if constexpr (N == 16)
      return _mm512_permutexvar_ps(i, _mm512_load_ps(table));
    else
      return _mm512_permutex2var_ps(_mm512_load_ps(table), i, _mm512_load_ps(table + 16));
  } else
#endif
#if XSIMD_WITH_AVX2
      if constexpr (avx2<A> && wide) {
    // A double is moved as two floats: lane i of four takes the pair (2 i, 2 i + 1).
    __m256i const i = index.data;
    __m256i const pair =
        _mm256_or_si256(_mm256_shuffle_epi32(_mm256_slli_epi64(i, 1), 0xa0), _mm256_set1_epi64x(0x100000000));
    auto const four = [&](std::size_t at) {
      return _mm256_castps_pd(_mm256_permutevar8x32_ps(_mm256_castpd_ps(_mm256_load_pd(table + at)), pair));
    };
    auto const bit2 = _mm256_castsi256_pd(_mm256_slli_epi64(i, 61));
    auto const eight = [&](std::size_t at) { return _mm256_blendv_pd(four(at), four(at + 4), bit2); };
    auto const bit3 = _mm256_castsi256_pd(_mm256_slli_epi64(i, 60));
    if constexpr (N == 4)
      return four(0);
    else if constexpr (N == 8)
      return eight(0);
    else if constexpr (N == 16)
      return _mm256_blendv_pd(eight(0), eight(8), bit3);
    else
      return _mm256_blendv_pd(_mm256_blendv_pd(eight(0), eight(8), bit3), _mm256_blendv_pd(eight(16), eight(24), bit3),
                              _mm256_castsi256_pd(_mm256_slli_epi64(i, 59)));
  } else if constexpr (avx2<A> && N != 4) {
    __m256i const i = index.data;
    auto const eight = [&](std::size_t at) { return _mm256_permutevar8x32_ps(_mm256_load_ps(table + at), i); };
    auto const bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    if constexpr (N == 8)
      return eight(0);
    else if constexpr (N == 16)
      return _mm256_blendv_ps(eight(0), eight(8), bit3);
    else
      return _mm256_blendv_ps(_mm256_blendv_ps(eight(0), eight(8), bit3), _mm256_blendv_ps(eight(16), eight(24), bit3),
                              _mm256_castsi256_ps(_mm256_slli_epi32(i, 27)));
  } else
#endif
  {
    constexpr std::size_t lanes = xsimd::batch<T, A>::size;
    alignas(64) bits_of<T> at[lanes];
    alignas(64) T value[lanes];
    index.store_aligned(at);
    for (std::size_t k = 0; k < lanes; ++k) value[k] = table[at[k] & (N - 1)];
    return xsimd::batch<T, A>::load_aligned(value);
  }
}

/// The same where all lanes' indices are below First, 8 or N: then AVX-512 reads half of a table of sixteen doubles.
template <std::size_t First, class T, class A, std::size_t N>
[[gnu::always_inline]] inline xsimd::batch<T, A> lookup_first(T const (&table)[N],
                                                              xsimd::batch<bits_of<T>, A> const& index) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8 && First == 8)
    return _mm512_permutexvar_pd(index.data, _mm512_load_pd(table));
  else
#endif
    return lookup(table, index);
}

}  // namespace symwise::inline SYMWISE_ABI::simd

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
