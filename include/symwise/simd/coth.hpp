#pragma once
#include <symwise/simd/exp_tail.hpp>
#include <symwise/simd/sinh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct coth_;

namespace simd {

/// cosh x / sinh x, both in two words, the division corrected; far out +-1, beside 0 1 / x. Max error 0.6 ulp.
template <> struct implementation<coth_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const a = xsimd::abs(x), limit(detail::exp_negligible<T>);
    auto const both = detail::sinh_and_cosh(xsimd::min(limit, a));
    auto const q = quotient(fast_two_sum(both.cosh.high, both.cosh.low), fast_two_sum(both.sinh.high, both.sinh.low));
    V y = xsimd::select(a > limit, V(T(1)), q.high + q.low);
    V const tiny(sizeof(T) == 8 ? T(0x1p-300) : T(0x1p-40));
    y = with_sign(xsimd::select(a < tiny, divide(V(T(1)), a), y), x);
    return xsimd::select(xsimd::isnan(x), x, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
