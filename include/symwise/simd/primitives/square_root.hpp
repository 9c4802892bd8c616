#pragma once
#include <symwise/simd/primitives/fused.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// The square root, correctly rounded. (That of floats in xsimd 8.1 is an ulp off on NEON.)
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> square_root(xsimd::batch<T, A> const& x) noexcept {
#if defined(__aarch64__)
  if constexpr (std::is_base_of_v<xsimd::neon64, A> && sizeof(T) == 4)
    return vsqrtq_f32(x.data);
  else
#endif
    return xsimd::sqrt(x);
}

/// The square root of a normal number, within an ulp: on AVX-512 from an estimate, which for doubles is faster.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> quick_square_root(xsimd::batch<T, A> const& x) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8) {
    using V = xsimd::batch<T, A>;
    V const half(0.5), inverse = _mm512_rsqrt14_pd(x.data);
    V root = x * inverse, h = half * inverse;  // to 14 bits, then to 28
    V const e = negative_multiply_add(h, root, half);
    root = multiply_add(root, e, root);
    h = multiply_add(h, e, h);
    return multiply_add(negative_multiply_add(root, root, x), h, root);
  } else
#endif
    return square_root(x);
}

}  // namespace symwise::inline SYMWISE_ABI::simd
