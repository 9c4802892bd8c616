#pragma once
#include <symwise/simd/exp.hpp>

namespace symwise::inline SYMWISE_ABI {

struct expm1_;

namespace simd {
namespace detail {

/// 2^-Shift (exp x - 1) as an unevaluated sum, the high part within an ulp or two, where 2^-Shift exp x is a normal
/// number.
template <int Shift = 0, class T, class A> [[gnu::always_inline]] inline double_word<T, A> exp_minus_one(
    xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  using c = coefficients::exp<T, exp_entries<T, A>>;
  V const magic(ieee<T>::magic), m = multiply_add(x, V(c::per_step), magic), n = m - magic;
  V const r0 = negative_multiply_add(n, V(c::step_high), x);  // exact
  V const r = negative_multiply_add(n, V(c::step_low), r0), r_low = negative_multiply_add(n, V(c::step_low), r0 - r);
  auto const j = bits(m);
  constexpr T unit = T(1) / T(1 << Shift);
  V const s = exp_scaled<T, A>(lookup(c::power, j) * V(unit), j);
  // s (1 + r + w) - 1
  V const lost = lookup(c::power_residual, j);
  V const w = multiply_add(r * r, polynomial(r, c::second), multiply_add(lost, r, lost) + r_low);
  auto const g = two_sum(s, V(-unit));
  V const h = fused(s, r, g.high), rest = fused(s, r, g.high - h);
  return {h, multiply_add(s, w, rest) + g.low};
}

/// x = n ln2/N + r with the table's index: the integer n - N Shift, in the low bits of `index`, is held below the number
/// from which on 2^floor(index / N) is no longer finite; r then grows, and what is computed with it overflows.
template <class T, class A> struct bounded_exponent {
  xsimd::batch<T, A> r;
  xsimd::batch<bits_of<T>, A> index;
};

template <int Shift, class T, class A> [[gnu::always_inline]] inline bounded_exponent<T, A> bounded_exponent_of(
    xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr int entries = exp_entries<T, A>;
  using c = coefficients::exp<T, entries>;
  V const magic(ieee<T>::magic - Shift * entries), top(ieee<T>::magic + entries * (ieee<T>::bias + 1) - 1);
  V const m = xsimd::min(top, multiply_add(x, V(c::per_step), magic)), n = m - magic;  // a NaN passes
  return {negative_multiply_add(n, V(c::step_low), negative_multiply_add(n, V(c::step_high), x)), bits(m)};
}

/// 2^-Shift (exp x - 1) to within a few ulp for x > -700 (float: -80).
template <int Shift = 0, class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> fast_exp_minus_one(
    xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  using c = coefficients::exp<T, exp_entries<T, A>>;
  auto const [r, j] = bounded_exponent_of<Shift>(x);
  V const s = exp_scaled<T, A>(lookup(c::power, j), j);
  V const p = multiply_add(r * r, horner(r, c::second_to_step), lookup(c::power_residual, j)) + r;
  return multiply_add(s, p, s - V(T(1) / T(1 << Shift)));
}

}  // namespace detail

/// exp x - 1, by the method of exp, the 1 subtracted from the table's power. Max error 0.8 ulp.
template <> struct implementation<expm1_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    constexpr T least = sizeof(T) == 8 ? T(-60) : T(-30), most = sizeof(T) == 8 ? T(709.79) : T(88.73);
    V const z = xsimd::min(V(most), xsimd::max(V(least), x));  // a NaN passes
    constexpr int shift =
        sizeof(T) == 8 ? 30
                       : 14;  // so that nothing overflows before the result does, the steps of two_product included
    auto const small = detail::exp_minus_one<shift>(z);
    V const y = (small.high + small.low) * V(T(1 << shift));
    return xsimd::select(xsimd::abs(x) < V(std::numeric_limits<T>::epsilon() / 4), x, y);
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 2.5;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    return with_sign(detail::fast_exp_minus_one(xsimd::max(V(sizeof(T) == 8 ? T(-40) : T(-20)), x)), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
