#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI {

struct copysign_;

namespace simd {

/// The magnitude of x with the sign of s.
template <> struct implementation<copysign_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& s) noexcept {
    return with_sign(x, s);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
