#pragma once
#include <symwise/simd/primitives/sign.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// Whether xsimd rounds to integers in one instruction. What it does otherwise loses the sign of zeros.
template <class A>
inline constexpr bool has_rounding =
    avx512<A> || std::is_base_of_v<xsimd::avx, A> || std::is_base_of_v<xsimd::sse4_1, A>;

/// An integer as xsimd has rounded x, with the sign of x where it is zero.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> with_sign_of_zero(xsimd::batch<T, A> const& integer,
                                                                   xsimd::batch<T, A> const& x) noexcept {
  if constexpr (has_rounding<A>)
    return integer;
  else
    return with_sign(integer, x);
}

/// x >= 0 rounded to the nearest integer, ties to even, where that is below 2^(digits - 2).
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> nearest_integer(xsimd::batch<T, A> const& x) noexcept {
  if constexpr (has_rounding<A>) {
    return xsimd::nearbyint(x);
  } else {
    xsimd::batch<T, A> const magic(ieee<T>::magic);
    return (x + magic) - magic;
  }
}

}  // namespace symwise::inline SYMWISE_ABI::simd
