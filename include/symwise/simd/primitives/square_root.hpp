#pragma once
#include <symwise/simd/primitives/double_word.hpp>
#include <symwise/simd/primitives/special_values.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// The square root, correctly rounded. (That of floats in xsimd 8.1 is an ulp off on NEON.)
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> square_root(xsimd::batch<T, A> const& x) noexcept {
#if defined(__aarch64__)
  if constexpr (std::is_base_of_v<xsimd::neon64, A> && sizeof(T) == 4)
    return vsqrtq_f32(x.data);
  else
#endif
    return xsimd::sqrt(x);
}

/// The square root of any number within 1.5 ulp, special values like those of square_root: on AVX-512 from an estimate of
/// 14 bits, without a remainder that could underflow.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> fast_square_root(xsimd::batch<T, A> const& x) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A>) {
    using V = xsimd::batch<T, A>;
    V inverse;
    if constexpr (sizeof(T) == 8)
      inverse = _mm512_rsqrt14_pd(x.data);
    else
      inverse = _mm512_rsqrt14_ps(x.data);
    V const root = x * inverse, e = negative_multiply_add(root, inverse, V(T(1)));
    V series(T(0.5));  // of 1 / sqrt(1 - e)
    if constexpr (sizeof(T) == 8) series = multiply_add(multiply_add(e, V(T(0.3125)), V(T(0.375))), e, series);
    return special_values<responses{.zero = response::argument, .plus_infinity = response::argument}>(
        multiply_add(root * e, series, root), x);
  } else
#endif
    return square_root(x);
}

/// A square root, correctly rounded, and the reciprocal of its double to 27 bits (float: 11). Where the multiplying units are
/// busy anyway the instruction for roots, which works beside them, beats an estimate.
template <class T, class A> struct root_and_half_inverse {
  xsimd::batch<T, A> root, half_inverse;
};

/// Of a normal number. Where there are estimates the reciprocal does not wait for the root.
template <class T, class A>
[[gnu::always_inline]] inline root_and_half_inverse<T, A> root_with_half_inverse(xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  V const half(T(0.5)), root = square_root(x);
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A> && sizeof(T) == 8) {
    V const h = half * V(_mm512_rsqrt14_pd(x.data));
    return {root, multiply_add(h, negative_multiply_add(h + h, root, V(T(1))), h)};
  } else if constexpr (avx512<A>)
    return {root, half * V(_mm512_rsqrt14_ps(x.data))};
  else
#endif
#if XSIMD_WITH_AVX2
      if constexpr (avx2<A> && sizeof(T) == 4)
    return {root, half * V(_mm256_rsqrt_ps(x.data))};
  else
#endif
    return {root, half / root};
}

/// 1 / sqrt x within 1.5 ulp, for 2^-400 < x < 2^400.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> quick_reciprocal_root(
    xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  V const one(1.0), half(0.5);
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A>) {
    V y = _mm512_rsqrt14_pd(x.data);
    V const e = negative_multiply_add(x * y, y, one);  // to 14 bits, then by Halley's method to 41, by Newton's to all
    y = multiply_add(y * e, multiply_add(e, V(0.375), half), y);
    return multiply_add(y * half, negative_multiply_add(x * y, y, one), y);
  } else
#endif
    return one / square_root(x);
}

/// value (1 + correction), the correction 2^-40 or less.
template <class A> struct corrected_value {
  xsimd::batch<double, A> value, correction;
};

/// 1 / sqrt(x + low) to some 2^-80, for 2^-400 < x < 2^400 and |low| of the order of the rounding error of x.
template <class A, class... Low> [[gnu::always_inline]] inline corrected_value<A> corrected_reciprocal_root(
    xsimd::batch<double, A> const& x, Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  V const one(1.0), half(0.5);
  V y;
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A>) {
    y = _mm512_rsqrt14_pd(x.data);
    V const e = negative_multiply_add(x * y, y, one);  // to 14 bits, then by Halley's method to 41
    y = multiply_add(y * e, multiply_add(e, V(0.375), half), y);
  } else
#endif
    y = one / square_root(x);
  auto const square = two_product(y, y);
  V rest = negative_multiply_add(x, square.low, negative_fused(x, square.high, one));
  ((rest = negative_multiply_add(low, square.high, rest)), ...);
  return {y, half * rest};
}

/// The same in two words.
template <class A, class... Low> [[gnu::always_inline]] inline double_word<double, A> reciprocal_root_in_words(
    xsimd::batch<double, A> const& x, Low const&... low) noexcept {
  auto const y = corrected_reciprocal_root(x, low...);
  return fast_two_sum(y.value, y.value * y.correction);
}

}  // namespace symwise::inline SYMWISE_ABI::simd
