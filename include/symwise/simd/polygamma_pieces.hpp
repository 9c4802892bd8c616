#pragma once
/// \file
/// What digamma and trigamma share.
#include <symwise/simd/coefficients/digamma.hpp>
#include <symwise/simd/coefficients/tgamma.hpp>
#include <symwise/simd/coefficients/trigamma.hpp>
#include <symwise/simd/log.hpp>
#include <symwise/simd/reduction.hpp>

#include <limits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// From here on digamma is the logarithm, trigamma the reciprocal.
inline constexpr double polygamma_far = 0x1p900;

/// From here on digamma is its asymptotic series.
inline constexpr double digamma_series_from = 32;

/// Up to this distance from its positive zero digamma has a polynomial of its own.
inline constexpr double digamma_zero_width = 0x1.2p-5;

/// Which of the two functions are wanted.
enum class polygammas { digamma, trigamma, both };

/// What they are computed in from 1 on: two words, or a number with an error near 2^-32, to be rounded to float.
enum class polygamma_digits { words, coarse };

/// 1/x, and its piece among sixteen about k/15.
template <class A> struct reciprocal_piece {
  double_word<double, A> inverse;
  xsimd::batch<double, A> distance;
  xsimd::batch<bits_of<double>, A> piece;
};

/// Of x + low for 1 <= x <= 2^900 and |low| of the order of the rounding error of x.
template <polygamma_digits Digits, class A, class... Low>
[[gnu::always_inline]] inline reciprocal_piece<A> find_reciprocal_piece(xsimd::batch<double, A> const& x,
                                                                        Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  V const magic(ieee<double>::magic), one(1.0), u = one / x, m = multiply_add(u, V(15.0), magic);
  V const distance = negative_multiply_add(m - magic, V(coefficients::digamma<double>::width), u);
  if constexpr (Digits == polygamma_digits::coarse) {
    return {{u, V(0.0)}, distance, bits(m)};
  } else {
    V rest = negative_fused(u, x, one);
    ((rest = negative_multiply_add(u, low, rest)), ...);
    V const u_low = u * rest;
    return {{u, u_low}, distance + u_low, bits(m)};
  }
}

/// digamma(x + low) with an error near 2^-58, or 2^-56 of it: by pieces, and for large x by the asymptotic series. DLMF 5.11.2.
template <class A, class... Low>
[[gnu::always_inline]] inline double_word<double, A> digamma_in_words(reciprocal_piece<A> const& at,
                                                                      xsimd::batch<double, A> const& x,
                                                                      Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::digamma<double>;
  V const& u = at.inverse.high;
  auto const log = log_in_summands(split_exponent<false>(x), exact{});
  auto const is_large = x >= V(digamma_series_from);
  V rest = log.rest;
  ((rest = multiply_add(low, u, rest)), ...);
  double_word<double, A> y{x, x};
  if (!xsimd::all(is_large)) {
    auto const sub = piecewise_polynomial_in_parts<c::piece>(at.piece, at.distance);
    y = fast_two_sum(log.leading - sub.high, log.r);  // both exact: the first two have 42 bits after the point
    y.low = y.low + (rest - sub.low);
  }
  if (xsimd::any(is_large)) {
    auto const l = fast_two_sum(log.leading, log.r);
    V const sub = multiply_add(u, horner(u * u, c::series), V(0.5));
    y = {xsimd::select(is_large, l.high, y.high),
         xsimd::select(is_large, l.low + negative_multiply_add(u, sub, rest), y.low)};
  }
  return y;
}

/// digamma(x + low) but for what lies beside the positive zero.
template <polygamma_digits Digits, class A, class... Low>
[[gnu::always_inline]] inline double_word<double, A> digamma_from_one(reciprocal_piece<A> const& at,
                                                                      xsimd::batch<double, A> const& x,
                                                                      Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::digamma<double>;
  if constexpr (Digits == polygamma_digits::words)
    return digamma_in_words(at, x, low...);
  else
    return {fast_log_of_parts(split_exponent<false>(x)) - piecewise_polynomial<c::coarse_piece>(at.piece, at.distance),
            V(0.0)};
}

/// digamma(x) beside its positive zero.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> digamma_beside_zero(
    xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::digamma<double>;
  auto const d = two_sum(x - V(c::zero), V(-c::zero_low));
  auto const r = fast_two_sum(V(c::slope), multiply_add(d.high, polynomial(d.high, c::beside_zero), V(c::slope_low)));
  auto const y = two_product(d.high, r.high);
  return y.high + multiply_add(d.high, r.low, multiply_add(d.low, r.high, y.low));
}

/// trigamma(x + low). DLMF 5.15.8.
template <polygamma_digits Digits, class A>
[[gnu::always_inline]] inline double_word<double, A> trigamma_from_one(reciprocal_piece<A> const& at) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::trigamma<double>;
  if constexpr (Digits == polygamma_digits::words) {
    return product(at.inverse, piecewise_polynomial_in_words<c::piece>(at.piece, at.distance));
  } else {
    return {at.inverse.high * piecewise_polynomial<c::coarse_piece>(at.piece, at.distance), V(0.0)};
  }
}

/// Both functions, or the one that is wanted and something else.
template <class A> struct polygamma_pair {
  xsimd::batch<double, A> digamma, trigamma;
};

/// For every x: below 1 by recurrence, f(x) = digamma(1 + x) - 1/x, on the left by reflection, f(x) = digamma(1 + a) + pi cot(pi a) with
/// a = -x, and what follows from these for the derivative. DLMF 5.5.2, 5.5.4, 5.15.5, 5.15.6.
template <polygammas Wanted, polygamma_digits Digits, class A> [[gnu::noinline]] polygamma_pair<A> polygamma_anywhere(
    xsimd::batch<double, A> x) noexcept {
  using V = xsimd::batch<double, A>;
  constexpr bool first = Wanted != polygammas::trigamma, second = Wanted != polygammas::digamma;
  V const zero(0.0), one(1.0), far(polygamma_far), infinity(std::numeric_limits<double>::infinity()),
      none(std::numeric_limits<double>::quiet_NaN());
  V const a = xsimd::abs(x);
  auto const left = sign_bit(x), moves = left | (x < one), is_far = a >= far;
  auto const moved = two_sum(xsimd::min(a, far), xsimd::select(moves, one, zero));
  auto const at = find_reciprocal_piece<Digits>(moved.high, moved.low);
  double_word<double, A> y{x, x}, slope{x, x};
  if constexpr (first) y = digamma_from_one<Digits>(at, moved.high, moved.low);
  if constexpr (second) slope = trigamma_from_one<Digits>(at);
  V f = x, g = x;
  if constexpr (first) f = y.high + y.low;
  if constexpr (second) g = slope.high + slope.low;

  if (xsimd::any(moves)) {
    // 1/x, or -pi/sin(pi a) where that is not the same; and the cosine
    auto const moderate = a > V(0x1p-500), reflects = left & (a > V(0x1p-40));
    V r = x;
    double_word<double, A> w{one, zero}, cosine{one, zero};
    if (!xsimd::all(reflects)) {
      r = one / x;
      w.high = xsimd::select(moderate, r, one);
      w.low = w.high * negative_fused(w.high, xsimd::select(moderate & !is_far, x, one), one);
    }
    if (xsimd::any(reflects)) {
      using pi = coefficients::tgamma<double>;
      V const turn = negative_multiply_add(V(2.0), xsimd::floor(a * V(0.5)), a), magic(ieee<double>::magic);
      V const m = multiply_add(turn, V(8.0), magic), rest = negative_multiply_add(m - magic, V(0.125), turn);
      auto const angle = two_product(rest, V(pi::pi[0]));
      auto const both =
          sine_and_cosine(reduced_angle<double, A>{angle.high, multiply_add(rest, V(pi::pi[1]), angle.low), bits(m)});
      auto const q =
          quotient(double_word<double, A>{V(-pi::pi[0]), V(-pi::pi[1])}, fast_two_sum(both.sine.high, both.sine.low));
      w = {xsimd::select(reflects, q.high, w.high), xsimd::select(reflects, q.low, w.low)};
      cosine = {xsimd::select(reflects, both.cosine.high, one), xsimd::select(reflects, both.cosine.low, zero)};
    }
    auto const integer = xsimd::floor(a) == a;
    if constexpr (first) {
      auto const pole = product(w, cosine);
      auto const s = two_sum(y.high, -pole.high);
      V sum = xsimd::select(moderate, s.high + (s.low + (y.low - pole.low)), -r);
      sum = xsimd::select(left & integer & (a != zero), none, sum);
      f = xsimd::select(moves, sum, f);
    }
    if constexpr (second) {
      auto const pole = product(w, w);
      V const h = xsimd::select(reflects, -slope.high, slope.high),
              h_low = xsimd::select(reflects, -slope.low, slope.low);
      auto const s = two_sum(pole.high, h);
      V sum = xsimd::select(moderate, s.high + (s.low + (h_low + pole.low)), r * r);
      sum = xsimd::select(left & integer, infinity, sum);
      sum = xsimd::select(left & (a == infinity), none, sum);
      g = xsimd::select(moves, sum, g);
    }
  }
  if constexpr (first) {
    auto const beside = xsimd::abs(x - V(coefficients::digamma<double>::zero)) < V(digamma_zero_width);
    if (xsimd::any(beside)) f = xsimd::select(beside, digamma_beside_zero(x), f);
    if (xsimd::any(is_far)) f = xsimd::select(is_far & !left, log_anywhere(x), f);
    f = xsimd::select(xsimd::isnan(x), x, f);
  }
  if constexpr (second) {
    if (xsimd::any(is_far)) g = xsimd::select(is_far & !left, one / x, g);
    g = xsimd::select(xsimd::isnan(x), x, g);
  }
  return {f, g};
}

/// The same, quickly where nothing of that is needed.
template <polygammas Wanted, polygamma_digits Digits = polygamma_digits::words,
          class A> [[gnu::always_inline]] inline polygamma_pair<A>
polygamma(xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  if (!xsimd::all((x >= V(1.0)) & (x < V(polygamma_far)))) return polygamma_anywhere<Wanted, Digits>(x);
  auto const at = find_reciprocal_piece<Digits>(x);
  V f = x, g = x;
  if constexpr (Wanted != polygammas::trigamma) {
    auto const y = digamma_from_one<Digits>(at, x);
    f = y.high + y.low;
    auto const beside = xsimd::abs(x - V(coefficients::digamma<double>::zero)) < V(digamma_zero_width);
    if (xsimd::any(beside)) f = xsimd::select(beside, digamma_beside_zero(x), f);
  }
  if constexpr (Wanted != polygammas::digamma) {
    auto const y = trigamma_from_one<Digits>(at);
    g = y.high + y.low;
  }
  return {f, g};
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
