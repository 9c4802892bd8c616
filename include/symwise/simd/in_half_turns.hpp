#pragma once
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// An angle in two words, divided by pi.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> in_half_turns(double_word<T, A> const& angle) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T inverse = T(0x1.45f306dc9c883p-2),
              inverse_low = sizeof(T) == 8 ? T(-0x1.6b01ec5417056p-56) : T(0x1.b9391p-27);
  auto const p = two_product(angle.high, V(inverse));
  return p.high + multiply_add(angle.high, V(inverse_low), multiply_add(angle.low, V(inverse), p.low));
}

/// y, or x / pi where x is so small that it loses digits to underflow.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> small_angle_in_half_turns(xsimd::batch<T, A> const& y,
                                                                           xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T tiny = sizeof(T) == 8 ? T(0x1p-900) : T(0x1p-80), up = sizeof(T) == 8 ? T(0x1p200) : T(0x1p60);
  V const value = in_half_turns(double_word<T, A>{x * V(up), V(T(0))}) * V(1 / up);
  return xsimd::select(xsimd::abs(x) < V(tiny), with_sign(value, x), y);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
