#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/to_integer.hpp>

namespace symwise::inline SYMWISE_ABI {

struct floor_;

namespace simd {

/// x rounded down to an integer, exact; the sign of zeros is kept.
template <> struct implementation<floor_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return with_sign_of_zero(xsimd::floor(x), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
