#pragma once
#include <symwise/simd/beside_zero.hpp>
#include <symwise/simd/coefficients/expint_ei.hpp>
#include <symwise/simd/precise_log.hpp>
#include <symwise/simd/root_pieces.hpp>

#include <limits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct expint_ei_;

namespace simd {

/// The exponential integral Ei. In (-1, 253/64) the logarithm of |x| in two words and sixteen polynomials, beside the zero its
/// distance in two words times a polynomial; beyond exp(x) u times sixteen polynomials in u, which is like 1/x. DLMF 6.6.1,
/// 6.12. Floats through double. Max error 1.1 ulp (float 0.5).
template <> struct implementation<expint_ei_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    auto const central = (x > V(-1.0)) & (x < V(0x1.fap1));
    if (xsimd::all(central)) return centre(x);
    V y = far(x);
    if (xsimd::any(central)) y = xsimd::select(central, centre(x), y);
    return y;
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }

 private:
  using coefficients_of = coefficients::expint_ei<double>;

  /// For -1 < x < 253/64.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> centre(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const magic(ieee<double>::magic), m = multiply_add(x, V(3.2), V(2.8)) + magic;
    V const t = x - multiply_add(m - magic, V(0.3125), V(-0.875));
    auto const p = piecewise_polynomial_in_words<coefficients_of::centre>(bits(m), t);
    auto const l = detail::precise_log(split_exponent(xsimd::abs(x)));
    auto const s = two_sum(l.high, p.high);
    V y = s.high + (s.low + (l.low + p.low));
    // exactly: x - zero but for the low word
    V const from_zero = x - V(coefficients_of::zero[0]);
    auto const beside = xsimd::abs(from_zero) < V(0.0625);
    if (xsimd::any(beside))
      y = xsimd::select(beside,
                        detail::beside_zero(from_zero, V(-coefficients_of::zero[1]), coefficients_of::beside_zero), y);
    return xsimd::select(x == V(0.0), V(-std::numeric_limits<double>::infinity()), y);
  }

  /// For other x.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> far(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const infinity(std::numeric_limits<double>::infinity()), magic(ieee<double>::magic);
    auto const left = sign_bit(x);
    auto const d = two_sum(xsimd::min(V(0x1p60), xsimd::abs(x)), xsimd::select(left, V(1.75), V(6.0625)));
    V const numerator = xsimd::select(left, V(-22.0), V(80.0)), u = numerator / d.high;
    V const rest = negative_multiply_add(u, d.low, negative_fused(u, d.high, numerator));
    V const low = rest * u * xsimd::select(left, V(-1.0 / 22), V(1.0 / 80));
    V const m = (u - V(0.5)) + magic;
    auto const g = piecewise_polynomial_in_words<coefficients_of::far>(bits(m), (u - ((m - magic) + V(0.5))) + low);
    V const z = xsimd::min(V(720.0), xsimd::max(V(-760.0), x));
    auto const e = detail::exp_in_parts(z);
    V const y = detail::scaled_sum(e, detail::times_power(e, product(double_word<double, A>{u, low}, g)));
    return xsimd::select(x > V(720.0), infinity, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
