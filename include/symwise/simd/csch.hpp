#pragma once
#include <symwise/simd/exp_tail.hpp>
#include <symwise/simd/quotient_of_words.hpp>
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
    V y = xsimd::select(a > limit, detail::exp_minus<1>(a).value,
                        detail::reciprocal_of_words(both.sinh) * V(1 / detail::hyperbolic_unit<T>));
    y = with_sign(detail::beside_pole(y, a), x);
    return xsimd::select(xsimd::isnan(x), x, y);
  }

  /// 1 / sinh x = (2 u + 1) / (2 u (u + 1)) with u = (exp |x| - 1)/2, in single words.
  static constexpr double fast_max_ulp = 4;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), a = xsimd::abs(x), limit(detail::exp_negligible<T>);
    V const u = detail::fast_exp_minus_one<1>(xsimd::min(limit, a)), twice = u + u;
    V y = divide(twice + one, multiply_add(twice, u, twice));
    if (xsimd::any(a > limit)) y = xsimd::select(a > limit, detail::exp_minus<1>(a).value, y);
    return with_sign(detail::beside_pole(y, a), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
