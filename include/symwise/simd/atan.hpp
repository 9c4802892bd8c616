#pragma once
#include <symwise/simd/atan2.hpp>

namespace symwise::inline SYMWISE_ABI {

struct atan_;

namespace simd {

/// atan x, the angle of the point (1, x). Max error 0.6 ulp.
template <> struct implementation<atan_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    // pi/2 to the last digit from the bound on; a NaN, as the second operand, passes
    V const one(T(1)), ax = xsimd::min(V(sizeof(T) == 8 ? T(0x1p60) : T(0x1p30)), xsimd::abs(x));
    return with_sign(detail::angle_of(xsimd::min(one, ax), xsimd::max(one, ax), ax > one), x);
  }

  /// The same by the fast atan2.
  static constexpr double fast_max_ulp = 2.5;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), ax = xsimd::min(V(sizeof(T) == 8 ? T(0x1p60) : T(0x1p30)), xsimd::abs(x));
    return with_sign(detail::fast_angle_of(xsimd::min(one, ax), xsimd::max(one, ax), ax > one), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
