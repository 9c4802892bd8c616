#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI {

struct fma_;

namespace simd {

/// a b + c with one rounding, where the instruction set has it; elsewhere there is no vector form.
template <> struct implementation<fma_> {
  template <class T, class A>
    requires has_fused<A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& a, xsimd::batch<T, A> const& b,
                                                               xsimd::batch<T, A> const& c) noexcept {
    return multiply_add(a, b, c);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
