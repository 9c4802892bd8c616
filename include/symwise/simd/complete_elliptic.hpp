#pragma once
/// \file
/// What the complete elliptic integrals share: for 0 <= m < 1 polynomials in t = log(1 - m), in which they are smooth up to +-2 pi i and
/// hardly more than linear; below 0 the imaginary-modulus transformation, DLMF 19.7.5.
#include <symwise/simd/log.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// 1 - m of the parameter m.
template <class A> [[gnu::always_inline]] inline double_word<double, A> complement(
    xsimd::batch<double, A> const& m) noexcept {
  return two_sum(xsimd::batch<double, A>(1.0), -m);
}

/// 1 - k^2 of the modulus k.
template <class A> [[gnu::always_inline]] inline double_word<double, A> complement_of_modulus(
    xsimd::batch<double, A> const& k) noexcept {
  auto const square = two_product(k, k);
  auto const d = two_sum(xsimd::batch<double, A>(1.0), -square.high);
  return fast_two_sum(d.high, d.low - square.low);
}

/// -|log c| of a complement.
template <class A> [[gnu::always_inline]] inline double_word<double, A> falling_log(
    double_word<double, A> const& c) noexcept {
  auto const parts = log_in_words(split_exponent<false>(c.high), c.low * reciprocal_estimate(c.high));
  auto const l = fast_two_sum(parts.high, parts.low);
  return {-xsimd::abs(l.high), -flip_sign(l.low, l.high)};
}

/// The piece that t <= 0 is in, as the low bits of a number, and the distance from its middle; t beyond the last piece is moved to
/// its end.
template <class A> struct log_piece_at {
  xsimd::batch<double, A> piece, distance;
};
template <class A> [[gnu::always_inline]] inline log_piece_at<A> piece_of_log(xsimd::batch<double, A> const& t,
                                                                              double width, double per_piece) noexcept {
  using V = xsimd::batch<double, A>;
  V const magic(ieee<double>::magic), s = xsimd::max(V(-15.9999 * width), t);
  V const m = multiply_add(s, V(-per_piece), V(-0.5)) + magic;
  return {m, multiply_add(m - magic, V(width), s + V(width / 2))};
}

/// The polynomials of a table of such pieces at t, the first two terms in two words: the pieces are wide.
template <auto const& Pieces, class A> [[gnu::always_inline]] inline double_word<double, A> of_log_pieces(
    double_word<double, A> const& t, double width, double per_piece) noexcept {
  auto const at = piece_of_log(t.high, width, per_piece);
  auto const& d = at.distance;
  auto const c = lookup_together<Pieces, double, A>(bits(at.piece));
  auto q = c[c.size() - 1];
  for (std::size_t j = c.size() - 1; j-- > 3;) q = multiply_add(q, d, c[j]);
  auto const slope = two_product(c[2], d);
  auto const sum = fast_two_sum(c[0], slope.high);
  return {sum.high, sum.low + (slope.low + multiply_add(d * d, q, multiply_add(c[2], t.low, c[1])))};
}

/// y over the root of a finite x > 0.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> over_root(
    double_word<double, A> const& y, double_word<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  auto const huge = x.high > V(0x1p300);
  auto const root =
      reciprocal_root_in_words(xsimd::select(huge, x.high * V(0x1p-600), x.high), xsimd::select(huge, V(0.0), x.low));
  auto const q = product(root, y);
  return (q.high + q.low) * xsimd::select(huge, V(0x1p-300), V(1.0));
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
