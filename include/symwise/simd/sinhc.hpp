#pragma once
#include <symwise/simd/exp_tail.hpp>
#include <symwise/simd/sinh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sinhc_;

namespace simd {

/// sinh(x) / x: sinh in two words, the division corrected; far out exp |x| / (2 |x|). Max error 0.8 ulp.
template <> struct implementation<sinhc_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const a = xsimd::abs(x), limit(detail::exp_negligible<T>);
    auto const s = detail::sinh_and_cosh(xsimd::min(limit, a)).sinh;
    auto const q = quotient(fast_two_sum(s.high, s.low), double_word<T, A>{a, V(T(0))});
    V y = (q.high + q.low) * V(detail::hyperbolic_unit<T>);
    y = xsimd::select(a < V(std::numeric_limits<T>::epsilon()), V(T(1)), y);
    if (xsimd::any(a > limit)) y = xsimd::select(a > limit, detail::exp_over_itself<-1>(a), y);
    return y;
  }

  /// The fast sinh over x.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const a = xsimd::abs(x), limit(detail::exp_negligible<T>);
    V y = xsimd::select(a < V(std::numeric_limits<T>::epsilon()), V(T(1)),
                        divide(implementation<sinh_>::fast(xsimd::min(limit, a)), a));
    if (xsimd::any(a > limit)) y = xsimd::select(a > limit, detail::exp_over_itself<-1>(a), y);
    return y;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
