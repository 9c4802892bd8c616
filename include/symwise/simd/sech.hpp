#pragma once
#include <symwise/simd/exp_tail.hpp>
#include <symwise/simd/quotient_of_words.hpp>
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
    V y = xsimd::select(a > limit, detail::exp_minus<1>(a).value,
                        detail::reciprocal_of_words(both.cosh) * V(1 / detail::hyperbolic_unit<T>));
    return y;
  }

  /// 2 t / (1 + t^2) with t = exp(-|x|), in single words.
  static constexpr double fast_max_ulp = 2.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const t = implementation<exp_>::call(-xsimd::abs(x));
    return divide(t + t, multiply_add(t, t, V(T(1))));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
