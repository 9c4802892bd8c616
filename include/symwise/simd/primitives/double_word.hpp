#pragma once
#include <symwise/simd/primitives/fused.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// An unevaluated sum high + low with |low| of the order of the rounding error of high.
/// Muller et al., Handbook of Floating-Point Arithmetic, 2nd ed., chapters 4 and 14.
template <class T, class A> struct double_word {
  xsimd::batch<T, A> high, low;
};

/// a + b - s, where s is that sum but for rounding (Knuth).
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> error_of_sum(xsimd::batch<T, A> const& a, xsimd::batch<T, A> const& b,
                                                              xsimd::batch<T, A> const& s) noexcept {
  auto const v = s - a;
  return (a - (s - v)) + (b - v);
}

/// a + b exactly.
template <class T, class A> [[gnu::always_inline]] inline double_word<T, A> two_sum(
    xsimd::batch<T, A> const& a, xsimd::batch<T, A> const& b) noexcept {
  auto const s = a + b;
  return {s, error_of_sum(a, b, s)};
}

/// a + b exactly where |a| >= |b| or a = 0 (Dekker).
template <class T, class A>
[[gnu::always_inline]] inline double_word<T, A> fast_two_sum(xsimd::batch<T, A> const& a,
                                                             xsimd::batch<T, A> const& b) noexcept {
  auto const s = a + b;
  return {s, b - (s - a)};
}

/// a b exactly, barring underflow of the low part; without a fused operation by Veltkamp's splitting, which wants |a|,
/// |b| < 2^995 (float: 2^115).
template <class T, class A> [[gnu::always_inline]] inline double_word<T, A> two_product(
    xsimd::batch<T, A> const& a, xsimd::batch<T, A> const& b) noexcept {
  auto const p = a * b;
  if constexpr (has_fused<A>)
    return {p, multiply_subtract(a, b, p)};
  else {
    constexpr T splitter = sizeof(T) == 8 ? T(134217729) : T(4097);  // 2^27 + 1, 2^12 + 1
    auto const ca = a * splitter, cb = b * splitter;
    auto const ah = ca - (ca - a), bh = cb - (cb - b);
    auto const al = a - ah, bl = b - bh;
    return {p, ((ah * bh - p) + ah * bl + al * bh) + al * bl};
  }
}

/// a b + c with one rounding, on every instruction set (emulated where there is no such operation: then to within 2^-50
/// of an ulp of one rounding, and exactly where the result is representable). For steps whose exactness the method
/// needs.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> fused(xsimd::batch<T, A> const& a, xsimd::batch<T, A> const& b,
                                                       xsimd::batch<T, A> const& c) noexcept {
  if constexpr (has_fused<A>)
    return multiply_add(a, b, c);
  else {
    auto const p = two_product(a, b);
    auto const s = two_sum(p.high, c);
    return s.high + (s.low + p.low);
  }
}

/// c - a b with one rounding, as fused.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> negative_fused(xsimd::batch<T, A> const& a,
                                                                xsimd::batch<T, A> const& b,
                                                                xsimd::batch<T, A> const& c) noexcept {
  if constexpr (has_fused<A>)
    return negative_multiply_add(a, b, c);
  else
    return fused(-a, b, c);
}

/// a b to some 2^-100, barring underflow; the bounds of two_product hold.
template <class T, class A>
[[gnu::always_inline]] inline double_word<T, A> product(double_word<T, A> const& a,
                                                        double_word<T, A> const& b) noexcept {
  auto const p = two_product(a.high, b.high);
  return {p.high, multiply_add(a.high, b.low, multiply_add(a.low, b.high, p.low))};
}

/// n / d to some 2^-100, for 2^-400 < |d| < 2^400 and |n| alike (float: 2^-60 and 2^60). An infinite or zero d gives NaN.
template <class T, class A>
[[gnu::always_inline]] inline double_word<T, A> quotient(double_word<T, A> const& n,
                                                         double_word<T, A> const& d) noexcept {
  auto const inverse = xsimd::batch<T, A>(T(1)) / d.high, q = n.high * inverse;
  auto const rest = negative_fused(q, d.high, n.high) + negative_multiply_add(q, d.low, n.low);
  return {q, rest * inverse};
}

}  // namespace symwise::inline SYMWISE_ABI::simd
