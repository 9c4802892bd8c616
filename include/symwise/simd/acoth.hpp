#pragma once
#include <symwise/simd/atanh.hpp>
#include <symwise/simd/reciprocal_far.hpp>

namespace symwise::inline SYMWISE_ABI {

struct acoth_;

namespace simd {

/// log(1 + 2 / (|x| - 1)) / 2 with the sign of x, the quotient in two words; far out 1 / x. Max error 0.8 ulp.
template <> struct implementation<acoth_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), ax = xsimd::abs(x);
    auto const d = two_sum(xsimd::min(V(detail::reciprocal_far<T>), ax), -one);
    auto const q = quotient(double_word<T, A>{V(T(2)), V(T(0))}, d);
    V y = detail::log_of_one_more(q.high, q.low) * V(T(0.5));
    y = xsimd::select(ax == one, V(std::numeric_limits<T>::infinity()), y);
    return xsimd::select(ax < one, V(std::numeric_limits<T>::quiet_NaN()), detail::far_reciprocal(y, x));
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 4;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), ax = xsimd::abs(x), d = xsimd::min(V(detail::reciprocal_far<T>), ax) - one;
    V y = detail::fast_log_of_one_more(divide(V(T(2)), d)) * V(T(0.5));
    y = xsimd::select(ax == one, V(std::numeric_limits<T>::infinity()), y);
    return xsimd::select(ax < one, V(std::numeric_limits<T>::quiet_NaN()), detail::far_reciprocal(y, x));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
