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
/// (|x| - 3)/(|x| + 3); floats through double. Max error 1.3 ulp (float 0.55).
template <> struct implementation<norm_cdf_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    auto const a = magnitude(x);
    return finish(x, a, detail::exp_of_half_square(a));
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double(
        [](auto const& v) {
          auto const a = coarse_magnitude(v);
          return coarse(v, a, detail::coarse_exp<A>(a * a * xsimd::batch<double, A>(0.5)));
        },
        x);
  }

  /// norm_cdf and norm_pdf of x, by one exponential.
  template <class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<double, A>, xsimd::batch<double, A>> joint(
      xsimd::batch<double, A> const& x) noexcept {
    auto const a = magnitude(x);
    auto const e = detail::exp_of_half_square(a);
    return {finish(x, a, e), detail::normal_density(e)};
  }

  template <class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<float, A>, xsimd::batch<float, A>> joint(
      xsimd::batch<float, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    auto const both = [](V const& v) {
      V const a = coarse_magnitude(v);
      detail::coarse_exp<A> const e(a * a * V(0.5));
      return std::pair{coarse(v, a, e), e.times(V(0x1.9884533d43651p-2))};
    };
    auto const wide = widen(x);
    auto const low = both(wide.low), high = both(wide.high);
    return {narrow(low.first, high.first), narrow(low.second, high.second)};
  }

 private:
  /// From these on both functions are 0; a NaN passes.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> magnitude(
      xsimd::batch<double, A> const& x) noexcept {
    return xsimd::min(xsimd::batch<double, A>(39.5), xsimd::abs(x));
  }
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> coarse_magnitude(
      xsimd::batch<double, A> const& x) noexcept {
    return xsimd::min(xsimd::batch<double, A>(16.0), xsimd::abs(x));
  }

  template <class A>
  [[gnu::always_inline]] static inline xsimd::batch<double, A> finish(xsimd::batch<double, A> const& x,
                                                                      xsimd::batch<double, A> const& a,
                                                                      detail::exp_parts<double, A> const& e) noexcept {
    using V = xsimd::batch<double, A>;
    auto const at = detail::find_erfc_piece<3>(a);
    V const y = detail::times_exp(piecewise_polynomial_in_words<coefficients::norm_cdf<double>::piece>(at.k, at.s), e);
    return xsimd::select(sign_bit(x), y, V(1.0) - y);
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
