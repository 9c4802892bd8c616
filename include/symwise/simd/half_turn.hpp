#pragma once
#include <symwise/simd/coefficients/half_turn.hpp>
#include <symwise/simd/primitives.hpp>
#include <symwise/simd/reduction.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// x less a multiple of a step that is given in three parts, the multiple's integer in the low bits of `step`.
template <class T, class A> struct remainder_of_step {
  xsimd::batch<T, A> r;
  xsimd::batch<bits_of<T>, A> step;
};

/// x = n step + r, for |x| < far_angle: the remainder within two ulp of its own.
template <class T, class A>
[[gnu::always_inline]] inline remainder_of_step<T, A> remainder_by(T const (&step)[3], xsimd::batch<T, A> const& n,
                                                                   xsimd::batch<T, A> const& m,
                                                                   xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  V const r = negative_fused(n, V(step[1]), negative_fused(n, V(step[0]), x));  // the inner one is exact
  return {negative_multiply_add(n, V(step[2]), r), bits(m)};
}

/// sin x (QuarterTurns = 0; it makes +0 of -0) or cos x (1) for |x| < far_angle, within a few ulp: x less a multiple of pi (an odd one of
/// pi/2), and one polynomial for half a turn.
template <int QuarterTurns, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> sine_by_half_turns(xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  using c = coefficients::half_turn<T>;
  // An odd constant turns the parity of n, and with it the sign: cos(r + (n + 1/2) pi) = (-1)^(n + 1) sin r.
  V const magic(ieee<T>::magic + QuarterTurns);
  V m, n;
  if constexpr (QuarterTurns == 0) {
    m = multiply_add(x, V(c::per_half), magic);
    n = m - magic;
  } else {
    m = multiply_add(x, V(c::per_half), V(T(-0.5))) + magic;
    n = (m - magic) + V(T(0.5));
  }
  auto const [r, step] = remainder_by(c::half, n, m, x);
  V const z = r * r;
  V const y = multiply_add(r * z, horner(z, c::sine_third), r);
  return from_bits<T, A>(bits(y) ^ (step << (8 * sizeof(T) - 1)));
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
