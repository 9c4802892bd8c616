#pragma once
#include <symwise/simd/atan2.hpp>
#include <symwise/simd/reciprocal_far.hpp>

namespace symwise::inline SYMWISE_ABI {

struct acot_;

namespace simd {

/// The angle of the point (|x|, 1) with the sign of x; far out 1 / x. Max error 0.6 ulp.
template <> struct implementation<acot_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), a = xsimd::min(V(detail::reciprocal_far<T>), xsimd::abs(x));
    return detail::far_reciprocal(detail::angle_of(xsimd::min(one, a), xsimd::max(one, a), one > a), x);
  }

  /// By the fast angle.
  static constexpr double fast_max_ulp = 2.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), a = xsimd::min(V(detail::reciprocal_far<T>), xsimd::abs(x));
    return detail::far_reciprocal(detail::fast_angle_of(xsimd::min(one, a), xsimd::max(one, a), one > a), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
