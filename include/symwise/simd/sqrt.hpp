#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/square_root.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sqrt_;

namespace simd {

/// The square root of x, correctly rounded.
template <> struct implementation<sqrt_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return square_root(x);
  }

  /// On AVX-512 from an estimate.
  static constexpr double fast_max_ulp = 1.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    return fast_square_root(x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
