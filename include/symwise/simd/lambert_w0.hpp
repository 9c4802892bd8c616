#pragma once
#include <symwise/simd/coefficients/lambert_w.hpp>
#include <symwise/simd/inverse_erf.hpp>

#include <limits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct lambert_w0_;

namespace simd {

/// The principal branch of Lambert's W. Up to 11/4 x times sixteen polynomials in sqrt(x + 1/e), beyond log x less sixteen
/// polynomials in 1/(sqrt(log x) + 6), in two words. Floats through double. Max error 1.3 ulp (float 0.5).
template <> struct implementation<lambert_w0_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const infinity(std::numeric_limits<double>::infinity());
    auto const is_far = x >= V(2.75);
    V y = x;
    if (!xsimd::all(is_far)) y = near(x);
    if (xsimd::any(is_far)) y = xsimd::select(is_far, xsimd::select(x < infinity, far(x), x), y);
    return y;
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }

 private:
  /// For x < 11/4; NaN below -1/e.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> near(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    using c = coefficients::lambert_w<double, 0>;
    V const magic(ieee<double>::magic);
    auto const above = two_sum(x, V(0x1.78b56362cef38p-2));
    auto const square = fast_two_sum(above.high, above.low + V(-0x1.ca8a4270fadf5p-57));
    auto const r = root_with_half_inverse(square.high);
    V const low = (negative_fused(r.root, r.root, square.high) + square.low) * r.half_inverse;
    V const m = multiply_add(r.root, V(c::beside_per_piece), V(-0.5)) + magic, k = m - magic;
    V const t = (negative_fused(k, V(c::beside_width), r.root) - V(c::beside_width / 2)) + low;
    auto const g = piecewise_polynomial_in_words<c::beside>(bits(m), t);
    auto const p = two_product(x, g.high);
    return with_sign(xsimd::abs(p.high + multiply_add(x, g.low, p.low)), x);  // of -0 too
  }

  /// For finite x >= 11/4.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> far(
      xsimd::batch<double, A> const& x) noexcept {
    xsimd::batch<double, A> const l = detail::log_of_parts(split_exponent<false>(x));
    auto const s = detail::root_and_shifted_inverse(l, 6.0);
    auto const d = detail::of_root_pieces<coefficients::lambert_w<double, 0>>(s.inverse);
    auto const w = fast_two_sum(l, -d.high);
    return w.high + (w.low - d.low);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
