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

/// A logarithm as leading + r + rest: the leading summand is that of a piece's middle and a multiple of 2^-42 (float: 2^-15), the last
/// some 2^-10 of the others.
template <class T, class A> struct log_summands {
  xsimd::batch<T, A> leading, r, rest;
};

/// log(2^e (m + low)) + correction, for m in [3/4, 3/2), |low| of the order of the rounding error of m, |correction| of the order of a
/// relative rounding error.
template <class T, class A, class Correction, class... Low>
[[gnu::always_inline]] inline log_summands<T, A> log_in_summands(mantissa_exponent<T, A> const& x,
                                                                 Correction const& correction,
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
  V l = multiply_add(x.exponent, V(c::ln2_low), lookup(c::log_low, k)) + rest;
  if constexpr (!std::is_same_v<Correction, exact>) l = l + correction;
  return {h, r, multiply_add(r * r, polynomial(r, c::second), l)};
}

/// The same unevaluated, the second summand some 2^-10 of the first.
template <class T, class A, class Correction, class... Low>
[[gnu::always_inline]] inline double_word<T, A> log_in_words(mantissa_exponent<T, A> const& x,
                                                             Correction const& correction, Low const&... low) noexcept {
  auto const l = log_in_summands(x, correction, low...);
  auto const s = fast_two_sum(l.leading, l.r);
  return {s.high, l.rest + s.low};
}

/// The same rounded.
template <class T, class A, class Correction, class... Low>
[[gnu::always_inline]] inline xsimd::batch<T, A> log_with_correction(mantissa_exponent<T, A> const& x,
                                                                     Correction const& correction,
                                                                     Low const&... low) noexcept {
  auto const l = log_in_words(x, correction, low...);
  return l.high + l.low;
}

/// log(2^e (m + low)), or log(2^e m).
template <class T, class A, class... Low>
[[gnu::always_inline]] inline xsimd::batch<T, A> log_of_parts(mantissa_exponent<T, A> const& x,
                                                              Low const&... low) noexcept {
  return log_with_correction(x, exact{}, low...);
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

/// log x for every x; plus a correction.
template <class T, class A, class Correction = exact>
[[gnu::always_inline]] inline xsimd::batch<T, A> log_anywhere(xsimd::batch<T, A> const& x,
                                                              Correction const& correction = {}) noexcept {
  return special_values<responses{.zero = response::minus_infinity,
                                  .minus_infinity = response::nan,
                                  .plus_infinity = response::argument,
                                  .negative = response::nan}>(log_with_correction(split_exponent(x), correction), x);
}

template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> log_with_special_values(
    xsimd::batch<T, A> x) noexcept {
  return log_anywhere(x);
}

/// Is what the rounding of q = a/b adds to its logarithm known well enough?
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch_bool<T, A> quotient_is_ordinary(xsimd::batch<T, A> const& a,
                                                                           xsimd::batch<T, A> const& q) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T least = sizeof(T) == 8 ? T(0x1p-100) : T(0x1p-60), most = sizeof(T) == 8 ? T(0x1p100) : T(0x1p60);
  V const magnitude = xsimd::abs(a);
  return (magnitude > V(least)) & (magnitude < V(most)) & (xsimd::abs(q - V(T(1))) > V(T(0x1p-19)));
}

/// Where a/b is too near 1 for log_of_quotient, or a where it cannot be told how the quotient was rounded.
template <class T, class A>
[[gnu::noinline, gnu::cold]] xsimd::batch<T, A> log_of_any_quotient(xsimd::batch<T, A> a, xsimd::batch<T, A> b,
                                                                    xsimd::batch<T, A> q, xsimd::batch<T, A> correction,
                                                                    xsimd::batch<T, A> low_difference) noexcept {
  using V = xsimd::batch<T, A>;
  V const r = log_anywhere(q, xsimd::select(quotient_is_ordinary(a, q), correction, V(T(0))));
  V const difference = (a - b) + low_difference, t = divide(difference, b);  // near 1 a - b is exact
  V const t_low = error_within(divide(negative_fused(t, b, difference), b), t);
  auto const u = two_sum(V(T(1)), t);
  auto const parts = split_exponent<false>(u.high);
  V const near = log_of_parts(parts, scale(u.low + t_low, -parts.exponent));
  auto const is_far = quotient_is_ordinary(a, q) | !(xsimd::abs(q - V(T(1))) < V(T(0.5)));
  return xsimd::select(is_far, r, near);
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

  /// log((a + a_low)/(b + b_low)), q being a/b to within some ulp: accurate also where that is near 1, and its rounding error
  /// most of the logarithm. Max error 0.8 ulp.
  static constexpr int most_to_carry = 8;
  template <class T, class A, class ALow, class BLow>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> of_quotient(xsimd::batch<T, A> const& a,
                                                                      xsimd::batch<T, A> const& b,
                                                                      xsimd::batch<T, A> const& q,
                                                                      [[maybe_unused]] ALow const& a_low,
                                                                      [[maybe_unused]] BLow const& b_low) noexcept {
    using V = xsimd::batch<T, A>;
    V const estimate = reciprocal_estimate(a);
    V const inverse = multiply_add(estimate, negative_multiply_add(a, estimate, V(T(1))), estimate);
    V rest = negative_fused(q, b, a), difference(T(0));
    if constexpr (!std::is_same_v<ALow, exact>) {
      rest = rest + a_low;
      difference = a_low;
    }
    if constexpr (!std::is_same_v<BLow, exact>) {
      rest = negative_multiply_add(q, b_low, rest);
      difference = difference - b_low;
    }
    V correction = rest * inverse;  // (a/b - q) / q
    if constexpr (!has_fused<A>) correction = error_within(correction, V(T(1)));
    auto ordinary = detail::quotient_is_ordinary(a, q);
    if constexpr (!avx512<A>)
      if (!all_normal_positive(q)) [[unlikely]]
        return detail::log_of_any_quotient(a, b, q, correction, difference);
    if (!xsimd::all(ordinary)) [[unlikely]]
      return detail::log_of_any_quotient(a, b, q, correction, difference);
    if constexpr (avx512<A>)
      return detail::log_anywhere(q, correction);
    else
      return detail::log_with_correction(split_exponent<false>(q), correction);
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
