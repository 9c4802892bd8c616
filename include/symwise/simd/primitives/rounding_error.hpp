#pragma once
#include <symwise/simd/primitives/double_word.hpp>
#include <symwise/simd/primitives/reciprocal_estimate.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// The rounding error of a value that has none.
struct exact {};

/// low, or 0 where it is too large for a rounding error of `high` or no number, because finding it overflowed.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> error_within(xsimd::batch<T, A> const& low,
                                                              xsimd::batch<T, A> const& high) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T some = sizeof(T) == 8 ? T(0x1p-45) : T(0x1p-16);
  return xsimd::select(xsimd::abs(low) <= xsimd::abs(high) * V(some), low, V(T(0)));
}

/// a - b - d, where d is that difference but for rounding.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> error_of_difference(xsimd::batch<T, A> const& a,
                                                                     xsimd::batch<T, A> const& b,
                                                                     xsimd::batch<T, A> const& d) noexcept {
  auto const v = d - a;
  return (a - (d - v)) - (b + v);
}

/// a b - p, where p is that product but for rounding.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> error_of_product(xsimd::batch<T, A> const& a,
                                                                  xsimd::batch<T, A> const& b,
                                                                  xsimd::batch<T, A> const& p) noexcept {
  if constexpr (has_fused<A>) {
    return multiply_subtract(a, b, p);
  } else {
    return error_within(two_product(a, b).low, p);
  }
}

/// a b + c - r, where r is that but for rounding. Beside a sum of two roundings, s, r may have bits below the last of s.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> error_of_fused(xsimd::batch<T, A> const& a,
                                                                xsimd::batch<T, A> const& b,
                                                                xsimd::batch<T, A> const& c,
                                                                xsimd::batch<T, A> const& r) noexcept {
  auto const p = two_product(a, b);
  auto const s = two_sum(p.high, c);
  return ((s.high - r) + s.low) + p.low;
}

/// a / b - q to some eleven bits, where q is that quotient but for rounding, with the errors that a and b have.
template <class T, class A, class Low>
[[gnu::always_inline]] inline xsimd::batch<T, A> error_of_quotient(xsimd::batch<T, A> const& a,
                                                                   xsimd::batch<T, A> const& b,
                                                                   xsimd::batch<T, A> const& q,
                                                                   Low const& rest) noexcept {
  return error_within((negative_fused(q, b, a) + rest) * reciprocal_estimate(b), q);
}

}  // namespace symwise::inline SYMWISE_ABI::simd
