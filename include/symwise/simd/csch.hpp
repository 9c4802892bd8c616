#pragma once
#include <symwise/simd/exp_tail.hpp>
#include <symwise/simd/sinh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct csch_;

namespace simd {

/// 1 / sinh x: sinh in two words, the division corrected; far out 2 exp(-|x|), beside 0 1 / x. Max error 0.8 ulp.
template <> struct implementation<csch_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const a = xsimd::abs(x), limit(detail::exp_negligible<T>);
    auto const both = detail::sinh_and_cosh(xsimd::min(limit, a));
    auto const q = quotient(double_word<T, A>{V(1 / detail::hyperbolic_unit<T>), V(T(0))},
                            fast_two_sum(both.sinh.high, both.sinh.low));
    V y = xsimd::select(a > limit, detail::exp_minus<1>(a).value, q.high + q.low);
    V const tiny(sizeof(T) == 8 ? T(0x1p-300) : T(0x1p-40));
    y = with_sign(xsimd::select(a < tiny, divide(V(T(1)), a), y), x);
    return xsimd::select(xsimd::isnan(x), x, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
