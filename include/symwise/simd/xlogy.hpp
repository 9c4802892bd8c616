#pragma once
#include <symwise/simd/log.hpp>
#include <symwise/simd/x_times_log.hpp>

namespace symwise::inline SYMWISE_ABI {

struct xlogy_;

namespace simd {

/// x log y, 0 where x is and y is no NaN. Max error 1.6 ulp.
template <> struct implementation<xlogy_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    return detail::x_times_log(x, y, implementation<log_>::call(y));
  }

  /// With the fast logarithm.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    return detail::x_times_log(x, y, implementation<log_>::fast(y));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
