#pragma once
#include <symwise/simd/primitives/architecture.hpp>

namespace symwise::inline SYMWISE_ABI::simd {
namespace detail {

// found where there is no fused operation, and then not called
void fmadd();
void fmsub();
void fnmadd();

#if XSIMD_WITH_AVX512F
[[gnu::always_inline]] inline __m512d fmadd(__m512d a, __m512d b, __m512d c) noexcept {
  return _mm512_fmadd_pd(a, b, c);
}
[[gnu::always_inline]] inline __m512 fmadd(__m512 a, __m512 b, __m512 c) noexcept { return _mm512_fmadd_ps(a, b, c); }
[[gnu::always_inline]] inline __m512d fmsub(__m512d a, __m512d b, __m512d c) noexcept {
  return _mm512_fmsub_pd(a, b, c);
}
[[gnu::always_inline]] inline __m512 fmsub(__m512 a, __m512 b, __m512 c) noexcept { return _mm512_fmsub_ps(a, b, c); }
[[gnu::always_inline]] inline __m512d fnmadd(__m512d a, __m512d b, __m512d c) noexcept {
  return _mm512_fnmadd_pd(a, b, c);
}
[[gnu::always_inline]] inline __m512 fnmadd(__m512 a, __m512 b, __m512 c) noexcept { return _mm512_fnmadd_ps(a, b, c); }
#endif
#if defined(__FMA__)
[[gnu::always_inline]] inline __m256d fmadd(__m256d a, __m256d b, __m256d c) noexcept {
  return _mm256_fmadd_pd(a, b, c);
}
[[gnu::always_inline]] inline __m256 fmadd(__m256 a, __m256 b, __m256 c) noexcept { return _mm256_fmadd_ps(a, b, c); }
[[gnu::always_inline]] inline __m256d fmsub(__m256d a, __m256d b, __m256d c) noexcept {
  return _mm256_fmsub_pd(a, b, c);
}
[[gnu::always_inline]] inline __m256 fmsub(__m256 a, __m256 b, __m256 c) noexcept { return _mm256_fmsub_ps(a, b, c); }
[[gnu::always_inline]] inline __m256d fnmadd(__m256d a, __m256d b, __m256d c) noexcept {
  return _mm256_fnmadd_pd(a, b, c);
}
[[gnu::always_inline]] inline __m256 fnmadd(__m256 a, __m256 b, __m256 c) noexcept { return _mm256_fnmadd_ps(a, b, c); }
[[gnu::always_inline]] inline __m128d fmadd(__m128d a, __m128d b, __m128d c) noexcept { return _mm_fmadd_pd(a, b, c); }
[[gnu::always_inline]] inline __m128 fmadd(__m128 a, __m128 b, __m128 c) noexcept { return _mm_fmadd_ps(a, b, c); }
[[gnu::always_inline]] inline __m128d fmsub(__m128d a, __m128d b, __m128d c) noexcept { return _mm_fmsub_pd(a, b, c); }
[[gnu::always_inline]] inline __m128 fmsub(__m128 a, __m128 b, __m128 c) noexcept { return _mm_fmsub_ps(a, b, c); }
[[gnu::always_inline]] inline __m128d fnmadd(__m128d a, __m128d b, __m128d c) noexcept {
  return _mm_fnmadd_pd(a, b, c);
}
[[gnu::always_inline]] inline __m128 fnmadd(__m128 a, __m128 b, __m128 c) noexcept { return _mm_fnmadd_ps(a, b, c); }
#endif
#if defined(__aarch64__)
[[gnu::always_inline]] inline float64x2_t fmadd(float64x2_t a, float64x2_t b, float64x2_t c) noexcept {
  return vfmaq_f64(c, a, b);
}
[[gnu::always_inline]] inline float32x4_t fmadd(float32x4_t a, float32x4_t b, float32x4_t c) noexcept {
  return vfmaq_f32(c, a, b);
}
[[gnu::always_inline]] inline float64x2_t fmsub(float64x2_t a, float64x2_t b, float64x2_t c) noexcept {
  return vfmaq_f64(vnegq_f64(c), a, b);
}
[[gnu::always_inline]] inline float32x4_t fmsub(float32x4_t a, float32x4_t b, float32x4_t c) noexcept {
  return vfmaq_f32(vnegq_f32(c), a, b);
}
[[gnu::always_inline]] inline float64x2_t fnmadd(float64x2_t a, float64x2_t b, float64x2_t c) noexcept {
  return vfmsq_f64(c, a, b);
}
[[gnu::always_inline]] inline float32x4_t fnmadd(float32x4_t a, float32x4_t b, float32x4_t c) noexcept {
  return vfmsq_f32(c, a, b);
}
#endif

}  // namespace detail

/// a b + c, in one operation where there is one; otherwise rounded twice. (xsimd 8.1's own fma is rounded twice on
/// AVX-512 too.)
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> multiply_add(xsimd::batch<T, A> const& a, xsimd::batch<T, A> const& b,
                                                              xsimd::batch<T, A> const& c) noexcept {
  if constexpr (has_fused<A>)
    return detail::fmadd(a.data, b.data, c.data);
  else
    return a * b + c;
}

/// a b - c, as multiply_add.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> multiply_subtract(xsimd::batch<T, A> const& a,
                                                                   xsimd::batch<T, A> const& b,
                                                                   xsimd::batch<T, A> const& c) noexcept {
  if constexpr (has_fused<A>)
    return detail::fmsub(a.data, b.data, c.data);
  else
    return a * b - c;
}

/// c - a b, as multiply_add.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> negative_multiply_add(xsimd::batch<T, A> const& a,
                                                                       xsimd::batch<T, A> const& b,
                                                                       xsimd::batch<T, A> const& c) noexcept {
  if constexpr (has_fused<A>)
    return detail::fnmadd(a.data, b.data, c.data);
  else
    return c - a * b;
}

}  // namespace symwise::inline SYMWISE_ABI::simd
