#pragma once
#include <symwise/simd/primitives/architecture.hpp>

#include <cstddef>
#include <utility>

namespace symwise::inline SYMWISE_ABI::simd {

template <class A> struct halves {
  xsimd::batch<double, A> low, high;
};

/// The lanes of a batch of floats as two batches of doubles.
template <class A> [[gnu::always_inline]] inline halves<A> widen(xsimd::batch<float, A> const& x) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A>)
    return {_mm512_cvtps_pd(_mm512_castps512_ps256(x.data)),
            _mm512_cvtps_pd(_mm256_castpd_ps(_mm512_extractf64x4_pd(_mm512_castps_pd(x.data), 1)))};
  else
#endif
#if XSIMD_WITH_AVX2
      if constexpr (avx2<A>)
    return {_mm256_cvtps_pd(_mm256_castps256_ps128(x.data)), _mm256_cvtps_pd(_mm256_extractf128_ps(x.data, 1))};
  else
#endif
  {
    constexpr std::size_t lanes = xsimd::batch<double, A>::size;
    alignas(64) float narrow[2 * lanes];
    alignas(64) double wide[2 * lanes];
    x.store_aligned(narrow);
    for (std::size_t i = 0; i < 2 * lanes; ++i) wide[i] = narrow[i];
    return {xsimd::batch<double, A>::load_aligned(wide), xsimd::batch<double, A>::load_aligned(wide + lanes)};
  }
}

/// The inverse of widen, rounding each lane.
template <class A> [[gnu::always_inline]] inline xsimd::batch<float, A> narrow(
    xsimd::batch<double, A> const& low, xsimd::batch<double, A> const& high) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A>)
    return _mm512_castpd_ps(_mm512_insertf64x4(_mm512_castps_pd(_mm512_castps256_ps512(_mm512_cvtpd_ps(low.data))),
                                               _mm256_castps_pd(_mm512_cvtpd_ps(high.data)), 1));
  else
#endif
#if XSIMD_WITH_AVX2
      if constexpr (avx2<A>)
    return _mm256_insertf128_ps(_mm256_castps128_ps256(_mm256_cvtpd_ps(low.data)), _mm256_cvtpd_ps(high.data), 1);
  else
#endif
  {
    constexpr std::size_t lanes = xsimd::batch<double, A>::size;
    alignas(64) double wide[2 * lanes];
    alignas(64) float result[2 * lanes];
    low.store_aligned(wide);
    high.store_aligned(wide + lanes);
    for (std::size_t i = 0; i < 2 * lanes; ++i) result[i] = static_cast<float>(wide[i]);
    return xsimd::batch<float, A>::load_aligned(result);
  }
}

/// f on doubles applied to floats: each argument widened, the result rounded to float. For functions whose float form
/// is not worth its own method.
template <class F, class A, class... Rest>
[[gnu::always_inline]] inline xsimd::batch<float, A> through_double(F f, xsimd::batch<float, A> const& x,
                                                                    Rest const&... rest) noexcept {
  return narrow(f(widen(x).low, widen(rest).low...), f(widen(x).high, widen(rest).high...));
}

/// The same for an f that returns a pair.
template <class F, class A>
[[gnu::always_inline]] inline std::pair<xsimd::batch<float, A>, xsimd::batch<float, A>> pair_through_double(
    F f, xsimd::batch<float, A> const& x) noexcept {
  auto const wide = widen(x);
  auto const low = f(wide.low), high = f(wide.high);
  return {narrow(low.first, high.first), narrow(low.second, high.second)};
}

}  // namespace symwise::inline SYMWISE_ABI::simd
