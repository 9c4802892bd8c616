#pragma once
#include <symwise/simd/primitives/architecture.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// a / b correctly rounded. (The quotient of floats in xsimd 8.1 is an ulp off on NEON.)
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> divide(
    xsimd::batch<T, A> const& a, xsimd::batch<T, A> const& b) noexcept {
#if defined(__aarch64__)
  if constexpr (std::is_base_of_v<xsimd::neon64, A> && sizeof(T) == 4)
    return vdivq_f32(a.data, b.data);
  else
#endif
    return a / b;
}

}  // namespace symwise::inline SYMWISE_ABI::simd
