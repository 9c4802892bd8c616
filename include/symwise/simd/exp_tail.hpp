#pragma once
#include <symwise/simd/exp.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// From this magnitude on exp(-a) no longer counts beside 1.
template <class T> inline constexpr T exp_negligible = sizeof(T) == 8 ? T(40) : T(20);

/// exp(-a) for a >= 0: in two words where it counts beside 1, and the rounded value 2^Shift exp(-a) everywhere.
template <class T, class A> struct exp_of_negative {
  double_word<T, A> words;
  xsimd::batch<T, A> value;
};

template <int Shift = 0, class T, class A>
[[gnu::always_inline]] inline exp_of_negative<T, A> exp_minus(xsimd::batch<T, A> const& a) noexcept {
  using V = xsimd::batch<T, A>;
  auto const e = exp_in_parts(-xsimd::min(V(sizeof(T) == 8 ? T(760) : T(110)), a));  // a NaN passes
  V const power = e.scaled_power();
  V const steps = e.steps + V(T(Shift));
  return {fast_two_sum(power, power * e.rest), scale(multiply_add(e.power, e.rest, e.power), steps)};
}

/// 2^Shift exp(a) / a for a > 1, also where exp(a) overflows and the quotient does not.
template <int Shift, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> exp_over_itself(xsimd::batch<T, A> const& a) noexcept {
  using V = xsimd::batch<T, A>;
  V const z = xsimd::min(V(sizeof(T) == 8 ? T(730) : T(100)), a);  // a NaN passes
  auto const e = exp_in_parts(z);
  auto const q = quotient(double_word<T, A>{e.power, e.power * e.rest}, double_word<T, A>{z, V(T(0))});
  return scale(q.high + q.low, e.steps + V(T(Shift)));
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
