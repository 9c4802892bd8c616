#pragma once
#include <symwise/simd/coefficients/digamma.hpp>
#include <symwise/simd/coefficients/tgamma.hpp>
#include <symwise/simd/log.hpp>
#include <symwise/simd/reduction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct digamma_;

namespace simd {
namespace detail {

/// From here on the asymptotic series.
inline constexpr double digamma_series_from = 4.9375;

/// digamma(x) for x >= 4.9375, given log x. DLMF 5.11.2.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> digamma_by_series(
    xsimd::batch<double, A> const& x, xsimd::batch<double, A> const& log) noexcept {
  using V = xsimd::batch<double, A>;
  V const u = V(1.0) / x;
  return negative_multiply_add(u, multiply_add(u, polynomial(u * u, coefficients::digamma<double>::series), V(0.5)),
                               log);
}

/// digamma(x + low) for 1 <= x < 5 and |low| of the order of the rounding error of x.
template <class A, class... Low> [[gnu::always_inline]] inline double_word<double, A> digamma_by_pieces(
    xsimd::batch<double, A> const& x, Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::digamma<double>;
  V const magic(ieee<double>::magic), m = multiply_add(x, V(4.0), V(-4.5)) + magic;
  V t = (x - V(1.125)) - (m - magic) * V(0.25), from_zero = x - V(c::zero);
  ((t = t + low, from_zero = from_zero + low), ...);
  auto const d = two_sum(from_zero, V(-c::zero_low));
  auto const r = piecewise_polynomial_in_words<c::piece>(bits(m), t);
  auto const y = two_product(d.high, r.high);
  return {y.high, multiply_add(d.high, r.low, multiply_add(d.low, r.high, y.low))};
}

/// digamma(x) for every x: below 1 digamma(1 + x) - 1/x, on the left digamma(1 + a) + pi cot(pi a) with a = -x.
/// DLMF 5.5.2, 5.5.4.
template <class A> [[gnu::noinline]] xsimd::batch<double, A> digamma_anywhere(xsimd::batch<double, A> x) noexcept {
  using V = xsimd::batch<double, A>;
  V const zero(0.0), one(1.0), from(digamma_series_from), a = xsimd::abs(x);
  auto const left = sign_bit(x), moves = left | (x < one);
  auto const moved = two_sum(a, xsimd::select(moves, one, zero));
  auto const near = moved.high < from;
  auto const pieces = digamma_by_pieces(xsimd::min(from, moved.high), xsimd::select(near, moved.low, zero));
  V y = pieces.high, y_low = pieces.low;
  if (!xsimd::all(near)) {
    V const z = xsimd::max(from, moved.high);
    y = xsimd::select(near, y, digamma_by_series(z, log_anywhere(z)));
    y_low = xsimd::select(near, y_low, zero);
  }
  if (!xsimd::any(moves)) return xsimd::select(xsimd::isnan(x), x, y + y_low);

  // what is subtracted: 1/x, or -pi cot(pi a) where that is not the same
  V r = one / x;
  auto const moderate = xsimd::abs(r) < V(0x1p900);
  V r_low = r * negative_fused(xsimd::select(moderate, r, zero), x, one);
  auto const reflects = left & (a > V(0x1p-40));
  if (xsimd::any(reflects)) {
    using pi = coefficients::tgamma<double>;
    V const turn = negative_multiply_add(V(2.0), xsimd::floor(a * V(0.5)), a), magic(ieee<double>::magic);
    V const m = multiply_add(turn, V(8.0), magic), rest = negative_multiply_add(m - magic, V(0.125), turn);
    auto const angle = two_product(rest, V(pi::pi[0]));
    auto const both =
        sine_and_cosine(reduced_angle<double, A>{angle.high, multiply_add(rest, V(pi::pi[1]), angle.low), bits(m)});
    auto const cotangent =
        quotient(fast_two_sum(both.cosine.high, both.cosine.low), fast_two_sum(both.sine.high, both.sine.low));
    auto const p = two_product(cotangent.high, V(pi::pi[0]));
    V const p_low = multiply_add(cotangent.high, V(pi::pi[1]), multiply_add(cotangent.low, V(pi::pi[0]), p.low));
    r = xsimd::select(reflects, -p.high, r);
    r_low = xsimd::select(reflects, -p_low, r_low);
  }
  auto const s = two_sum(y, -r);
  V sum = s.high + (s.low + (y_low - r_low));
  sum = xsimd::select(moderate | reflects, sum, -r);
  sum = xsimd::select(moves, sum, y + y_low);
  sum = xsimd::select(left & (a != zero) & (xsimd::floor(a) == a), V(std::numeric_limits<double>::quiet_NaN()), sum);
  return xsimd::select(xsimd::isnan(x), x, sum);
}

}  // namespace detail

/// The logarithmic derivative of gamma. On [1, 79/16) sixteen polynomials times the distance from the positive zero, which is held
/// in two words; beyond, the asymptotic series; below by recurrence and reflection; floats through double. Max error 2 ulp
/// for x > 0; for x < 0 4 ulp or an absolute error of 2^-52 max(1, digamma(1 - x)).
template <> struct implementation<digamma_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const from(detail::digamma_series_from);
    if (xsimd::all((x >= from) & (x < V(0x1p1000))))
      return detail::digamma_by_series(x, detail::log_of_parts(split_exponent<false>(x)));
    if (xsimd::all((x >= V(1.0)) & (x < from))) {
      auto const y = detail::digamma_by_pieces(x);
      return y.high + y.low;
    }
    return detail::digamma_anywhere(x);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
