#pragma once
#include <symwise/simd/ellint_k.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct agm_;

namespace simd {

/// The arithmetic-geometric mean, pi/2 a/K of what 1 - m = (b/a)^2 for a >= b > 0. DLMF 19.8.5. Floats through double. Max error 0.8 ulp
/// (float 0.5).
template <> struct implementation<agm_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& a, xsimd::batch<double, A> const& b) noexcept {
    using V = xsimd::batch<double, A>;
    V const zero(0.0), infinity(std::numeric_limits<double>::infinity()), nan(std::numeric_limits<double>::quiet_NaN());
    V const most = xsimd::max(a, b), least = xsimd::min(a, b);
    // log (b/a), of mantissas and exponents apart so that the quotient neither overflows nor underflows
    auto const large = split_exponent(most), small = split_exponent(least);
    V const ratio = small.mantissa / large.mantissa;
    V const lost = negative_fused(ratio, large.mantissa, small.mantissa) * reciprocal_estimate(small.mantissa);
    auto parts = split_exponent<false>(ratio);
    parts.exponent = parts.exponent + (small.exponent - large.exponent);
    auto const words = detail::log_in_words(parts, lost);
    auto const l = fast_two_sum(words.high + words.high, words.low + words.low);
    // pi/2
    auto const q = quotient(double_word<double, A>{V(0x1.921fb54442d18p+0), V(0x1.1a62633145c07p-54)},
                            detail::first_kind_of_log(l));
    auto const p = two_product(large.mantissa, q.high);
    V y = scale(p.high + multiply_add(large.mantissa, q.low, p.low), large.exponent);
    auto const infinite = most == infinity;
    y = xsimd::select(infinite, infinity, y);
    y = xsimd::select(least == zero, xsimd::select(infinite, nan, zero), y);
    return xsimd::select((a >= zero) & (b >= zero), y, nan);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& a, xsimd::batch<float, A> const& b) noexcept {
    return through_double([](auto const& v, auto const& w) { return call(v, w); }, a, b);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
