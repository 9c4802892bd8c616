#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/to_integer.hpp>

namespace symwise::inline SYMWISE_ABI {

struct frac_;

namespace simd {

/// x - floor(x), rounded once; integers give 0 and infinities NaN.
template <> struct implementation<frac_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return x - with_sign_of_zero(xsimd::floor(x), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
