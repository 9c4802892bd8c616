#pragma once
#include <symwise/simd/primitives/architecture.hpp>

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

}  // namespace symwise::inline SYMWISE_ABI::simd
