#pragma once
#include <symwise/simd/atanh.hpp>
#include <symwise/simd/exp_tail.hpp>

namespace symwise::inline SYMWISE_ABI {

struct softplus_;

namespace simd {

/// log(1 + exp x) = max(x, 0) + log(1 + e), e = exp(-|x|) in two words. Max error 1.2 ulp.
template <> struct implementation<softplus_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), a = xsimd::abs(x);
    auto const e = detail::exp_minus(a);
    V const near = detail::log_of_one_more(e.words.high, e.words.low), right = xsimd::max(zero, x);
    V const far = xsimd::select(x < zero, e.value, x);
    return xsimd::select(xsimd::isnan(x), x, xsimd::select(a > V(detail::exp_negligible<T>), far, right + near));
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const e = implementation<exp_>::call(-xsimd::abs(x));
    return xsimd::select(xsimd::isnan(x), x, xsimd::max(V(T(0)), x) + detail::fast_log_of_one_more(e));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
