#pragma once
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// The logarithm of 2^exponent mantissa, 3/4 <= mantissa < 3/2, to the base that the coefficients c are for.
template <class c, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> log_to_base(mantissa_exponent<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  auto const [inverse, log_high, log_low] = lookup_together<c::piece, T, A>(bits(x.mantissa + V(ieee<T>::magic / 16)));
  auto const p = two_product(x.mantissa, inverse);
  V const r = p.high - V(T(1));  // exact
  // r and what the product lost, times 1 / ln(base)
  auto const first = two_product(r, V(c::slope[0]));
  V const lost = negative_multiply_add(r, p.low, p.low);
  V const first_low = multiply_add(r, V(c::slope[1]), multiply_add(lost, V(c::slope[0]), first.low));
  V const h = multiply_add(x.exponent, V(c::octave_high), log_high);  // exact
  V const l = multiply_add(x.exponent, V(c::octave_low), log_low) + first_low;
  auto const s = fast_two_sum(h, first.high);
  return s.high + (multiply_add(r * r, polynomial(r, c::second), l) + s.low);
}

/// The same to within a few ulp.
template <class c, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> fast_log_to_base(mantissa_exponent<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  auto const k = bits(x.mantissa + V(ieee<T>::magic / 16));
  V const r = fused(x.mantissa, lookup(c::piece[0], k), V(T(-1)));
  return multiply_add(r, horner(r, c::over_r), multiply_add(x.exponent, V(c::octave), lookup(c::log_whole, k)));
}

/// The same for every x.
template <template <class> class Coefficients, bool Fast = false, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> log_to_base_anywhere(xsimd::batch<T, A> const& x) noexcept {
  xsimd::batch<T, A> y;
  if constexpr (Fast)
    y = fast_log_to_base<Coefficients<T>>(split_exponent(x));
  else
    y = log_to_base<Coefficients<T>>(split_exponent(x));
  return special_values<responses{.zero = response::minus_infinity,
                                  .minus_infinity = response::nan,
                                  .plus_infinity = response::argument,
                                  .negative = response::nan}>(y, x);
}

template <template <class> class Coefficients, bool Fast, class T, class A>
[[gnu::noinline, gnu::cold]] xsimd::batch<T, A> log_to_base_with_special_values(xsimd::batch<T, A> x) noexcept {
  return log_to_base_anywhere<Coefficients, Fast>(x);
}

template <template <class> class Coefficients, bool Fast = false, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> log_to_base_of(xsimd::batch<T, A> const& x) noexcept {
  if constexpr (avx512<A>)
    return log_to_base_anywhere<Coefficients, Fast>(x);
  else {
    if (!all_normal_positive(x)) [[unlikely]]
      return log_to_base_with_special_values<Coefficients, Fast>(x);
    if constexpr (Fast)
      return fast_log_to_base<Coefficients<T>>(split_exponent<false>(x));
    else
      return log_to_base<Coefficients<T>>(split_exponent<false>(x));
  }
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
