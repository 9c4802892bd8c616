#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/special_values.hpp>

namespace symwise::inline SYMWISE_ABI {

struct heaviside_;

namespace simd {

/// 0 below 0, 1/2 at 0, 1 above it.
template <> struct implementation<heaviside_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return special_values<responses{.zero = response::half,
                                    .minus_infinity = response::zero,
                                    .plus_infinity = response::one,
                                    .negative = response::zero,
                                    .positive = response::one}>(x, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
