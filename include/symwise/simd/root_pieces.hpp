#pragma once
/// \file
/// What the modified Bessel functions share: an exponential times sixteen polynomials in the reciprocal of a root.
#include <symwise/simd/erfc.hpp>
#include <symwise/simd/exp.hpp>

#include <type_traits>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// The piece that v is in, as the low bits of a number, and the distance from its middle.
template <class A> struct root_piece {
  xsimd::batch<double, A> piece, distance;
};

template <class Coefficients, class A> [[gnu::always_inline]] inline root_piece<A> root_piece_of(
    xsimd::batch<double, A> const& v) noexcept {
  using V = xsimd::batch<double, A>;
  V const magic(ieee<double>::magic), from_first = v - V(Coefficients::first);
  V const m = multiply_add(from_first, V(Coefficients::per_piece), magic);
  return {m, negative_multiply_add(m - magic, V(Coefficients::width), from_first)};
}

/// The polynomials of `Coefficients` at v.
template <class Coefficients, class A> [[gnu::always_inline]] inline double_word<double, A> of_root_pieces(
    double_word<double, A> const& v) noexcept {
  auto const at = root_piece_of<Coefficients>(v.high);
  return piecewise_polynomial_in_words<Coefficients::piece>(bits(at.piece), at.distance + v.low);
}

/// The same rounded.
template <class Coefficients, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> of_root_pieces(
    corrected_value<A> const& v) noexcept {
  auto const at = root_piece_of<Coefficients>(v.value);
  return piecewise_polynomial<Coefficients::piece>(bits(at.piece), multiply_add(v.value, v.correction, at.distance));
}

/// The same with fewer terms.
template <class Coefficients, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> of_coarse_root_pieces(
    xsimd::batch<double, A> const& v) noexcept {
  auto const at = root_piece_of<Coefficients>(v);
  return piecewise_polynomial<Coefficients::coarse_piece>(bits(at.piece), at.distance);
}

/// 1 / sqrt x with an error below 2^-40.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> coarse_reciprocal_root(
    xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A>) {
    V const y = _mm512_rsqrt14_pd(x.data), e = negative_multiply_add(x * y, y, V(1.0));
    return multiply_add(y * e, multiply_add(e, V(0.375), V(0.5)), y);
  } else
#endif
    return V(1.0) / square_root(x);
}

/// p times the exponential.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> times_exp(
    xsimd::batch<double, A> const& p, exp_parts<double, A> const& e) noexcept {
  auto const q = p * e.power;
  return scale(multiply_add(q, e.rest, q), e.steps);
}

/// p times the exponential, but for its power of two.
template <class A> [[gnu::always_inline]] inline double_word<double, A> times_power(
    exp_parts<double, A> const& e, double_word<double, A> const& p) noexcept {
  auto const q = two_product(e.power, p.high);
  return {q.high, multiply_add(q.high, e.rest, multiply_add(e.power, p.low, q.low))};
}

/// The sum of the words, rounded, times the power of two of the exponential.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> scaled_sum(
    exp_parts<double, A> const& e, double_word<double, A> const& q) noexcept {
  return scale(q.high + q.low, e.steps);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
