#pragma once
#include <symwise/simd/exp_tail.hpp>
#include <symwise/simd/quotient_of_words.hpp>
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
    V y = xsimd::select(a > limit, V(T(1)), detail::quotient_of_words(both.cosh, both.sinh));
    y = with_sign(detail::beside_pole(y, a), x);
    return xsimd::select(xsimd::isnan(x), x, y);
  }

  /// 1 + 1 / (2 u (u + 1)) with u = (exp |x| - 1)/2, in single words.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), a = xsimd::abs(x);
    V const u = detail::fast_exp_minus_one<1>(xsimd::min(V(detail::exp_negligible<T>), a)), twice = u + u;
    return with_sign(detail::beside_pole(one + divide(one, multiply_add(twice, u, twice)), a), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
