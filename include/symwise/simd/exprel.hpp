#pragma once
#include <symwise/simd/exp_tail.hpp>
#include <symwise/simd/expm1.hpp>

namespace symwise::inline SYMWISE_ABI {

struct exprel_;

namespace simd {

/// (exp x - 1) / x: the difference in two words, the division corrected; far on the right exp(x) / x, far on the left -1 / x.
/// Max error 0.8 ulp.
template <> struct implementation<exprel_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), limit(detail::exp_negligible<T>);
    auto const m = detail::exp_minus_one(xsimd::min(limit, xsimd::max(-limit, x)));
    auto const q = quotient(fast_two_sum(m.high, m.low), double_word<T, A>{x, V(T(0))});
    V y = xsimd::select(xsimd::abs(x) < V(std::numeric_limits<T>::epsilon()), multiply_add(x, V(T(0.5)), one),
                        q.high + q.low);
    if (xsimd::any(xsimd::abs(x) > limit)) {
      y = xsimd::select(x > limit, detail::exp_over_itself<0>(x), y);
      y = xsimd::select(x < -limit, divide(-one, x), y);
    }
    return y;
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), limit(detail::exp_negligible<T>);
    V const m = detail::fast_exp_minus_one(xsimd::min(limit, xsimd::max(-limit, x)));
    V y = xsimd::select(xsimd::abs(x) < V(std::numeric_limits<T>::epsilon()), multiply_add(x, V(T(0.5)), one),
                        divide(m, x));
    if (xsimd::any(x > limit)) y = xsimd::select(x > limit, detail::exp_over_itself<0>(x), y);
    return y;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
