#pragma once
#include <symwise/simd/coefficients/polylog2.hpp>
#include <symwise/simd/log.hpp>
#include <symwise/simd/precise_log.hpp>

#include <limits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct polylog2_;

namespace simd {

/// The dilogarithm. On [-1, 1/2] x times sixteen polynomials in two words; above and below by the logarithms and the dilogarithm of 1 - x
/// and of 1/x, DLMF 25.12.4, 25.12.6. Floats through double. Max error 1.0 ulp (float 0.5).
template <> struct implementation<polylog2_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const one(1.0), zero(0.0), infinity(std::numeric_limits<double>::infinity());
    auto const above = x > V(0.5), below = x < -one, moved = above | below;
    if (!xsimd::any(moved)) return with_sign(near(x, zero), x);  // of -0 too
    V const divisor = xsimd::select(below, xsimd::max(x, V(-0x1p500)), one), inverse = one / divisor;
    V const argument = xsimd::select(above, one - x, xsimd::select(below, inverse, x));
    auto const near_words =
        near_in_words(argument, xsimd::select(below, inverse * negative_fused(inverse, divisor, one), zero));
    // log(1 - x) log x, or half the square of log(-x)
    auto const l = detail::precise_log(split_exponent(xsimd::select(above, argument, xsimd::select(below, -x, one))));
    V other = V(0.5) * l.high, other_low = V(0.5) * l.low;
    if (xsimd::any(above)) {
      other = xsimd::select(above, detail::log_of_parts(split_exponent<false>(xsimd::select(above, x, one))), other);
      other_low = xsimd::select(above, zero, other_low);
    }
    auto const p = product(l, double_word<double, A>{other, other_low});
    // of pi^2 / 6
    V const high = with_sign(V(0x1.a51a6625307d3p+0), x), low = with_sign(V(0x1.1873d8912200cp-55), x);
    auto const logarithms = two_sum(high, -p.high);
    auto const s = two_sum(logarithms.high, -near_words.high);
    V y = s.high + (s.low + (logarithms.low + ((low - p.low) - near_words.low)));
    y = xsimd::select(x == one, high, xsimd::select(x == -infinity, x, y));
    y = xsimd::select(x > one, V(std::numeric_limits<double>::quiet_NaN()), y);
    return xsimd::select(moved, y, with_sign(near_words.high + near_words.low, x));
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }

 private:
  /// Of x + low for -1 <= x <= 1/2.
  template <class A> [[gnu::always_inline]] static inline double_word<double, A> near_in_words(
      xsimd::batch<double, A> const& x, xsimd::batch<double, A> const& low) noexcept {
    using V = xsimd::batch<double, A>;
    V const magic(ieee<double>::magic),
        m = xsimd::min(multiply_add(x, V(32.0 / 3), V(32.0 / 3 - 0.5)), V(15.0)) + magic;
    V const t = (x - multiply_add(m - magic, V(3.0 / 32), V(-61.0 / 64))) + low;
    auto const h = piecewise_polynomial_in_words<coefficients::polylog2<double>::piece>(bits(m), t);
    return product(double_word<double, A>{x, low}, h);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> near(
      xsimd::batch<double, A> const& x, xsimd::batch<double, A> const& low) noexcept {
    auto const y = near_in_words(x, low);
    return y.high + y.low;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
