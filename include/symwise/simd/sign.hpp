#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/special_values.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sign_;

namespace simd {

/// -1 below 0, 1 above it, and zeros as they are.
template <> struct implementation<sign_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return special_values<responses{.minus_infinity = response::minus_one,
                                    .plus_infinity = response::one,
                                    .negative = response::minus_one,
                                    .positive = response::one}>(x, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
