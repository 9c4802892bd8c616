#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/architecture.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sign_;

namespace simd {

/// -1 below 0, 1 above it, and zeros as they are.
template <> struct implementation<sign_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
#if XSIMD_WITH_AVX512F
    if constexpr (avx512<A>) {
      // four bits a kind: quiet NaN, signalling NaN, zero, one, -infinity, +infinity, negative, positive
      constexpr unsigned table = 0xa9a9'a122u;
      if constexpr (sizeof(T) == 8)
        return _mm512_fixupimm_pd(x.data, x.data, _mm512_set1_epi64(static_cast<long long>(table)), 0);
      else
        return _mm512_fixupimm_ps(x.data, x.data, _mm512_set1_epi32(static_cast<int>(table)), 0);
    } else
#endif
    {
      using V = xsimd::batch<T, A>;
      return xsimd::select(x > V(T(0)), V(T(1)), xsimd::select(x < V(T(0)), V(T(-1)), x));
    }
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
