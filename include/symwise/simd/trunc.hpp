#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/to_integer.hpp>

namespace symwise::inline SYMWISE_ABI {

struct trunc_;

namespace simd {

/// x rounded towards zero to an integer, exact, with the sign of x.
template <> struct implementation<trunc_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return with_sign_of_zero(xsimd::trunc(x), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
