#pragma once
#include <symwise/simd/coefficients/norm_cdf.hpp>
#include <symwise/simd/erfc.hpp>
#include <symwise/simd/norm_pdf.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct norm_cdf_;

namespace simd {

/// The normal probability to the left of x. As erfc: exp(-x^2/2), the square in two words, times sixteen polynomials in
/// (|x| - 3)/(|x| + 3). Max error 1.3 ulp; without a fused operation floats go through double.
template <> struct implementation<norm_cdf_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    if constexpr (detail::erfc_in_words<T, A>) {
      auto const a = magnitude(x);
      return finish(x, a, detail::exp_of_half_square(a));
    } else {
      return through_double(
          [](auto const& v) {
            auto const a = xsimd::min(xsimd::batch<double, A>(16.0), xsimd::abs(v));
            return coarse(v, a, detail::coarse_exp<A>(a * a * xsimd::batch<double, A>(0.5)));
          },
          x);
    }
  }

  /// norm_cdf and norm_pdf of x, by one exponential.
  template <class T, class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<T, A>, xsimd::batch<T, A>> joint(
      xsimd::batch<T, A> const& x) noexcept {
    if constexpr (detail::erfc_in_words<T, A>) {
      auto const a = magnitude(x);
      auto const e = detail::exp_of_half_square(a);
      return {finish(x, a, e), detail::normal_density(e)};
    } else {
      using V = xsimd::batch<double, A>;
      return pair_through_double(
          [](V const& v) {
            V const a = xsimd::min(V(16.0), xsimd::abs(v));
            detail::coarse_exp<A> const e(a * a * V(0.5));
            return std::pair{coarse(v, a, e), e.times(V(0x1.9884533d43651p-2))};
          },
          x);
    }
  }

 private:
  /// From these on both functions are 0; a NaN passes.
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> magnitude(
      xsimd::batch<T, A> const& x) noexcept {
    return xsimd::min(xsimd::batch<T, A>(T(sizeof(T) == 8 ? 39.5 : 15)), xsimd::abs(x));
  }

  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> finish(xsimd::batch<T, A> const& x,
                                                                 xsimd::batch<T, A> const& a,
                                                                 detail::exp_parts<T, A> const& e) noexcept {
    using V = xsimd::batch<T, A>;
    auto const at = detail::find_erfc_piece<3>(a);
    V const y = detail::times_exp(piecewise_polynomial_in_words<coefficients::norm_cdf<T>::piece>(at.k, at.s), e);
    return xsimd::select(sign_bit(x), y, V(T(1)) - y);
  }

  template <class A>
  [[gnu::always_inline]] static inline xsimd::batch<double, A> coarse(xsimd::batch<double, A> const& x,
                                                                      xsimd::batch<double, A> const& a,
                                                                      detail::coarse_exp<A> const& e) noexcept {
    using V = xsimd::batch<double, A>;
    V const y = e.times(detail::coarse_erfc_polynomial<coefficients::norm_cdf<double>::coarse_piece, 3>(a));
    return xsimd::select(sign_bit(x), y, V(1.0) - y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
