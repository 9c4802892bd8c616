#pragma once
#include <symwise/simd/sin.hpp>

namespace symwise::inline SYMWISE_ABI {

struct cos_;

namespace simd {

/// cos x, by the method of sin. Max error 0.8 ulp (float 0.95), for every x.
template <> struct implementation<cos_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    return detail::sine_or_cosine<1>(x);
  }

  /// cos x by the method of the fast sin.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    return detail::fast_sine_or_cosine<1>(x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
