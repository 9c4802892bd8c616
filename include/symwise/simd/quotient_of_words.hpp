#pragma once
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// n / d, rounded, of sums whose words are not yet apart.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> quotient_of_words(double_word<T, A> const& n,
                                                                   double_word<T, A> const& d) noexcept {
  auto const q = quotient(fast_two_sum(n.high, n.low), fast_two_sum(d.high, d.low));
  return q.high + q.low;
}

/// 1 / d likewise.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> reciprocal_of_words(double_word<T, A> const& d) noexcept {
  using V = xsimd::batch<T, A>;
  auto const q = quotient(double_word<T, A>{V(T(1)), V(T(0))}, fast_two_sum(d.high, d.low));
  return q.high + q.low;
}

/// y, and 1 / x next to 0, where a function with a pole there is that.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> beside_pole(xsimd::batch<T, A> const& y,
                                                             xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  V const tiny(sizeof(T) == 8 ? T(0x1p-300) : T(0x1p-40));
  return xsimd::select(xsimd::abs(x) < tiny, divide(V(T(1)), x), y);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
