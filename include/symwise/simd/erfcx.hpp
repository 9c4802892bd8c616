#pragma once
#include <symwise/simd/coefficients/erfcx.hpp>
#include <symwise/simd/erfc.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct erfcx_;

namespace simd {

/// exp(x^2) erfc x. For x >= 0 sixteen polynomials in (x - 2)/(x + 2), over x + 2; on the left 2 exp(x^2) - erfcx(-x), the
/// square and the exponential in two words. Floats through double. Max error 1.1 ulp (float 0.55).
template <> struct implementation<erfcx_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::abs(x), far(0x1p60);
    V y = right(xsimd::min(far, a));  // a NaN passes
    auto const left = sign_bit(x);
    if (xsimd::any(left)) {
      V const bounded = xsimd::min(V(27.0), a);  // infinite from there on
      auto const square = two_product(bounded, bounded);
      auto const e = detail::exp_in_parts(square.high, square.low);
      auto const w = fast_two_sum(e.power, e.power * e.rest);
      V const steps = e.steps + V(1.0);
      y = xsimd::select(left, scale(w.high, steps) - (y - scale(w.low, steps)), y);
    }
    if (xsimd::any(x > far)) [[unlikely]]
      y = xsimd::select(x > far, V(0x1.20dd750429b6dp-1) / a, y);  // 1 / (x sqrt pi)
    return y;
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return coarse(v); }, x);
  }

 private:
  /// The piece of u = 1 - 4 / (a + 2), counted from its middle; somewhat wider than an eighth, so that at both ends of
  /// [-1, 1] rounding stays inside.
  template <class A>
  [[gnu::always_inline]] static inline xsimd::batch<double, A> piece_of(
      xsimd::batch<double, A> const& inverse) noexcept {
    using V = xsimd::batch<double, A>;
    return negative_multiply_add(inverse, V(31.99), V(15.496)) + V(ieee<double>::magic);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> right(
      xsimd::batch<double, A> const& a) noexcept {
    using V = xsimd::batch<double, A>;
    V const magic(ieee<double>::magic), four(4.0);
    auto const d = two_sum(a, V(2.0));
    V const inverse = V(1.0) / d.high, m = piece_of(inverse), k = m - magic;
    V const error = negative_multiply_add(inverse, d.low, negative_fused(inverse, d.high, V(1.0)));
    V const s = negative_fused(four, inverse, negative_multiply_add(k, V(0.125), V(1.9375)));
    auto const h = piecewise_polynomial_in_words<coefficients::erfcx<double>::piece>(
        bits(m), negative_multiply_add(four * inverse, error, s));
    auto const p = two_product(h.high, inverse);
    return p.high + multiply_add(p.high, error, multiply_add(h.low, inverse, p.low));
  }

  /// With an error near 2^-28 relative, to be rounded to float.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> coarse(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const magic(ieee<double>::magic), a = xsimd::abs(x), inverse = V(1.0) / (a + V(2.0)), m = piece_of(inverse);
    V const s = negative_multiply_add(V(4.0), inverse, negative_multiply_add(m - magic, V(0.125), V(1.9375)));
    V y = piecewise_polynomial<coefficients::erfcx<double>::coarse_piece>(bits(m), s) * inverse;
    auto const left = sign_bit(x);
    if (xsimd::any(left)) {
      V const bounded = xsimd::min(V(9.5), a);  // beyond what a float holds
      y = xsimd::select(left, detail::coarse_exp<A>(-(bounded * bounded)).times(V(2.0)) - y, y);
    }
    return y;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
