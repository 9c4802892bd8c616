#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/to_integer.hpp>

namespace symwise::inline SYMWISE_ABI {

struct ceil_;

namespace simd {

/// x rounded up to an integer, exact; what lies between -1 and 0 gives -0.
template <> struct implementation<ceil_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return with_sign_of_zero(xsimd::ceil(x), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
