#pragma once
#include <symwise/simd/coefficients/log.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI {

struct log_;

namespace simd {
namespace detail {

/// The tables and polynomials that suit the instruction set: 16 pieces to the octave, or 8 where a lookup of 16 costs
/// four permutations.
template <class T, class A> using log_coefficients = coefficients::log<T, avx2<A> ? 8 : 16>;

/// The piece of [3/4, 3/2) that m is in: an index into the tables.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<bits_of<T>, A> log_piece(
    xsimd::batch<T, A> const& m) noexcept {
  return bits(m + xsimd::batch<T, A>(ieee<T>::magic / (avx2<A> ? 8 : 16)));
}

/// log(2^e (m + low)) for m in [3/4, 3/2) and |low| of the order of the rounding error of m; without low: log(2^e m).
template <class T, class A, class... Low>
[[gnu::always_inline]] inline xsimd::batch<T, A> log_of_parts(mantissa_exponent<T, A> const& x,
                                                              Low const&... low) noexcept {
  using V = xsimd::batch<T, A>;
  using c = log_coefficients<T, A>;
  auto const k = log_piece(x.mantissa);
  V const inverse = lookup(c::inverse, k);
  auto const p = two_product(x.mantissa, inverse);
  V const r = p.high - V(T(1));  // exact
  V rest = p.low;
  ((rest = multiply_add(low, inverse, rest)), ...);
  rest = negative_multiply_add(r, rest, rest);                                   // d log(1 + r) = (1 - r + ...) d r
  V const h = multiply_add(x.exponent, V(c::ln2_high), lookup(c::log_high, k));  // exact
  V const l = multiply_add(x.exponent, V(c::ln2_low), lookup(c::log_low, k)) + rest;
  auto const s = fast_two_sum(h, r);
  return s.high + (multiply_add(r * r, polynomial(r, c::second), l) + s.low);
}

/// The same to within a few ulp.
template <class T, class A, class... Low>
[[gnu::always_inline]] inline xsimd::batch<T, A> fast_log_of_parts(mantissa_exponent<T, A> const& x,
                                                                   Low const&... low) noexcept {
  using V = xsimd::batch<T, A>;
  using c = log_coefficients<T, A>;
  auto const k = log_piece(x.mantissa);
  V const inverse = lookup(c::inverse, k);
  V r = fused(x.mantissa, inverse, V(T(-1)));
  ((r = multiply_add(low, inverse, r)), ...);
  V const h = multiply_add(x.exponent, V(c::ln2_high + c::ln2_low), lookup(c::log_whole, k));
  return h + multiply_add(r * r, horner(r, c::short_second), r);
}

template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> fast_log_anywhere(
    xsimd::batch<T, A> const& x) noexcept {
  return special_values<responses{.zero = response::minus_infinity,
                                  .minus_infinity = response::nan,
                                  .plus_infinity = response::argument,
                                  .negative = response::nan}>(fast_log_of_parts(split_exponent(x)), x);
}

template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> fast_log_with_special_values(
    xsimd::batch<T, A> x) noexcept {
  return fast_log_anywhere(x);
}

/// log x for every x.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> log_anywhere(
    xsimd::batch<T, A> const& x) noexcept {
  return special_values<responses{.zero = response::minus_infinity,
                                  .minus_infinity = response::nan,
                                  .plus_infinity = response::argument,
                                  .negative = response::nan}>(log_of_parts(split_exponent(x)), x);
}

template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> log_with_special_values(
    xsimd::batch<T, A> x) noexcept {
  return log_anywhere(x);
}

}  // namespace detail

/// log x. Pieces of [3/4, 3/2) about multiples of 1/16 (AVX2: 1/8), and a polynomial in each. Max error 0.6 ulp.
template <> struct implementation<log_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    if constexpr (avx512<A>)
      return detail::log_anywhere(x);
    else {
      if (!all_normal_positive(x)) [[unlikely]]
        return detail::log_with_special_values(x);
      return detail::log_of_parts(split_exponent<false>(x));
    }
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 2.5;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    if constexpr (avx512<A>)
      return detail::fast_log_anywhere(x);
    else {
      if (!all_normal_positive(x)) [[unlikely]]
        return detail::fast_log_with_special_values(x);
      return detail::fast_log_of_parts(split_exponent<false>(x));
    }
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
