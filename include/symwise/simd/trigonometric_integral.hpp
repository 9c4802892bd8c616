#pragma once
/// \file
/// What the sine and the cosine integral share.
#include <symwise/simd/coefficients/trigonometric_integral.hpp>
#include <symwise/simd/reduction.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// From here on by the auxiliary functions.
inline constexpr double trigonometric_integral_far = 4;

/// The auxiliary functions f, in two words, and g. DLMF 6.2.17, 6.2.18.
template <class A> struct auxiliary_functions {
  double_word<double, A> f;
  xsimd::batch<double, A> g;
};

/// Of x >= 4.
template <class A> [[gnu::always_inline]] inline auxiliary_functions<A> auxiliary_functions_of(
    xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::trigonometric_integral<double>;
  constexpr double width = 16 * (trigonometric_integral_far + c::shift);
  V const magic(ieee<double>::magic), numerator(width);
  auto const d = two_sum(x, V(c::shift));
  V const u = numerator / d.high;
  V low;
  if constexpr (has_fused<A>) {
    low = negative_multiply_add(u, d.low, negative_fused(u, d.high, numerator)) * u * V(1 / width);
  } else {  // exact products take numbers apart, of which the largest would overflow
    auto const is_huge = d.high > V(0x1p600);
    V const unit = xsimd::select(is_huge, V(0x1p-500), V(1.0));
    V const rest = negative_multiply_add(u, d.low * unit, negative_fused(u, d.high * unit, numerator * unit));
    low = rest * xsimd::select(is_huge, V(0x1p500), V(1.0)) * u * V(1 / width);
  }
  V const m = xsimd::min(u, V(15.99)) - V(0.5) + magic, t = (u - ((m - magic) + V(0.5))) + low;
  auto const f = piecewise_polynomial_in_words<c::f>(bits(m), t);
  return {product(double_word<double, A>{u, low}, f), u * piecewise_polynomial_in_words<c::g>(bits(m), t).high};
}

/// The polynomials of a table in sixteen pieces of [0, 4).
template <auto const& Table, class A> [[gnu::always_inline]] inline double_word<double, A> trigonometric_integral_near(
    xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  V const magic(ieee<double>::magic), m = xsimd::min(multiply_add(x, V(4.0), V(-0.5)), V(15.0)) + magic;
  return piecewise_polynomial_in_words<Table>(bits(m), x - multiply_add(m - magic, V(0.25), V(0.125)));
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
