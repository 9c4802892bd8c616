#pragma once
/// \file
/// What the inverses of the error function share.
#include <symwise/simd/coefficients/inverse_erf.hpp>
#include <symwise/simd/log.hpp>
#include <symwise/simd/root_pieces.hpp>

#include <limits>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// A root with what rounding lost of it, and 1/(root + shift).
template <class A> struct shifted_root {
  double_word<double, A> root, inverse;
};

/// Of x > 0.
template <class A>
[[gnu::always_inline]] inline shifted_root<A> root_and_shifted_inverse(xsimd::batch<double, A> const& x,
                                                                       double shift) noexcept {
  using V = xsimd::batch<double, A>;
  auto const r = root_with_half_inverse(x);
  V const low = negative_fused(r.root, r.root, x) * r.half_inverse;
  auto const d = two_sum(r.root, V(shift));
  V const inverse = V(1.0) / d.high;
  V const error = negative_multiply_add(inverse, d.low + low, negative_fused(inverse, d.high, V(1.0)));
  return {{r.root, low}, {inverse, inverse * error}};
}

/// The y >= 0 of erf(y) = a + low, which is erfc(y) = q; of q the digits that a has are enough where a <= 1/2, and of complement = 1 - a^2
/// the rounded value.
template <class A, class... Low> [[gnu::always_inline]] inline double_word<double, A> inverse_erf(
    xsimd::batch<double, A> const& a, xsimd::batch<double, A> const& q, xsimd::batch<double, A> const& complement,
    Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::inverse_erf<double>;
  auto const central = complement >= V(0x1.6p-12);  // little more than exp(-8)
  double_word<double, A> y{a, a};
  if (xsimd::any(central)) {
    auto const w = log_in_words(split_exponent<false>(complement), exact{});
    V const magic(ieee<double>::magic), m = negative_multiply_add(w.high, V(2.0), V(-0.5)) + magic, k = m - magic;
    V const s = (negative_multiply_add(k, V(0.5), V(-0.25)) - w.high) - w.low;
    auto const g = piecewise_polynomial_in_words<c::centre>(bits(m), s);
    y = two_product(a, g.high);
    y.low = multiply_add(a, g.low, y.low);
    ((y.low = multiply_add(low, g.high, y.low)), ...);
    if (xsimd::all(central)) return y;
  }
  auto const s = root_and_shifted_inverse(-log_of_parts(split_exponent(q)), 6.0);
  auto const tail = product(s.root, of_root_pieces<c>(s.inverse));
  return {xsimd::select(central, y.high, tail.high), xsimd::select(central, y.low, tail.low)};
}

/// As inverse_erf, with an error near 2^-28, to be rounded to float.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> coarse_inverse_erf(
    xsimd::batch<double, A> const& a, xsimd::batch<double, A> const& q,
    xsimd::batch<double, A> const& complement) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::inverse_erf<double>;
  auto const central = complement >= V(0x1.6p-12);
  V y = a;
  if (xsimd::any(central)) {
    V const l = fast_log_of_parts(split_exponent<false>(complement)), magic(ieee<double>::magic);
    V const m = negative_multiply_add(l, V(2.0), V(-0.5)) + magic, k = m - magic;
    y = a * piecewise_polynomial<c::coarse_centre>(bits(m), negative_multiply_add(k, V(0.5), V(-0.25)) - l);
    if (xsimd::all(central)) return y;
  }
  auto const s = root_and_shifted_inverse(-fast_log_of_parts(split_exponent(q)), 6.0);
  return xsimd::select(central, y, s.root.high * of_root_pieces<c>(s.inverse).high);
}

/// The y >= 0 of erfc(y) = q.
template <class A> [[gnu::always_inline]] inline double_word<double, A> inverse_erfc(
    xsimd::batch<double, A> const& q) noexcept {
  auto const a = fast_two_sum(xsimd::batch<double, A>(1.0), -q);
  return inverse_erf(a.high, q, negative_fused(q, q, q + q), a.low);
}

/// The same with an error near 2^-28.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> coarse_inverse_erfc(
    xsimd::batch<double, A> const& q) noexcept {
  xsimd::batch<double, A> const a = xsimd::batch<double, A>(1.0) - q;
  return coarse_inverse_erf(a, q, q * (xsimd::batch<double, A>(1.0) + a));
}

/// y with the sign of s for q > 0, an infinity with that sign for q = 0, NaN for others.
template <class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> inverse_of_probability(
    xsimd::batch<double, A> const& y, xsimd::batch<double, A> const& q, xsimd::batch<double, A> const& s) noexcept {
  using V = xsimd::batch<double, A>;
  V const infinity(std::numeric_limits<double>::infinity()), none(std::numeric_limits<double>::quiet_NaN());
  V const ends = xsimd::select(q == V(0.0), infinity, none);
  return with_sign(xsimd::select(q > V(0.0), y, ends), s);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
