#pragma once
#include <symwise/simd/coefficients/precise_log.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// log(2^exponent mantissa), 3/4 <= mantissa < 3/2, as an unevaluated sum with an error near 2^-68 relative to it.
template <class A> [[gnu::always_inline]] inline double_word<double, A> precise_log(
    mantissa_exponent<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::precise_log<double>;
  auto const k = bits(x.mantissa + V(ieee<double>::magic / 32));
  auto const piece = lookup_together<c::piece, double, A>(k);
  V const inverse = piece[0];
  // r + r_low = mantissa * inverse - 1, exactly
  auto const p = two_product(x.mantissa, inverse);
  V const p1 = p.high - V(1.0);
  auto const r = fast_two_sum(p1, p.low);  // |p1| < |p.low| only where inverse = 1, and then p.low = 0
  V const h = multiply_add(x.exponent, V(c::ln2_high), piece[1]);
  V const l = multiply_add(x.exponent, V(c::ln2_low), piece[2]);
  // log(1 + r) = (r - r^2/2) + r^3 q(r), and r_low (1 - r + r^2)
  V const half = r.high * V(-0.5);
  V const u = fused(r.high, half, r.high), u_low = fused(r.high, half, r.high - u);
  V const cube = r.high * r.high * r.high;
  V const slope = multiply_add(r.high, r.high - V(1.0), V(1.0));
  V const tail = multiply_add(cube, polynomial(r.high, c::third), multiply_add(r.low, slope, u_low));
  auto const s = fast_two_sum(h, u);
  auto const t = fast_two_sum(s.high, tail);
  V const rest = t.low + (s.low + l);
  return fast_two_sum(t.high, rest);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
