#pragma once
#include <symwise/simd/exp_tail.hpp>
#include <symwise/simd/sinh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sech_;

namespace simd {

/// 1 / cosh x: cosh in two words, the division corrected; far out 2 exp(-|x|). Max error 0.8 ulp.
template <> struct implementation<sech_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const a = xsimd::abs(x), limit(detail::exp_negligible<T>);
    auto const both = detail::sinh_and_cosh(xsimd::min(limit, a));
    auto const q = quotient(double_word<T, A>{V(1 / detail::hyperbolic_unit<T>), V(T(0))},
                            fast_two_sum(both.cosh.high, both.cosh.low));
    V y = xsimd::select(a > limit, detail::exp_minus<1>(a).value, q.high + q.low);
    return y;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
