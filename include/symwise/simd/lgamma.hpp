#pragma once
#include <symwise/simd/coefficients/lgamma.hpp>
#include <symwise/simd/coefficients/tgamma.hpp>
#include <symwise/simd/log.hpp>
#include <symwise/simd/precise_log.hpp>
#include <symwise/simd/reduction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct lgamma_;

namespace simd {
namespace detail {

/// From here on Stirling's series.
inline constexpr double stirling_from = 4.75;

/// log gamma(x + low) for x >= 4.75.
template <class A, class... Low> [[gnu::always_inline]] inline xsimd::batch<double, A> lgamma_by_series(
    xsimd::batch<double, A> const& x, Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::lgamma<double>;
  V const u = V(1.0) / x;
  auto const log = precise_log(split_exponent<false>(x));
  V const b = x - V(0.5);
  auto const v = fast_two_sum(log.high, V(-1.0));
  auto const p = two_product(b, v.high);
  V rest = multiply_add(b, v.low + log.low, p.low);
  ((rest = multiply_add(low, log.high, rest)), ...);
  auto const s = two_sum(p.high, V(c::constant));
  return s.high + (s.low + (multiply_add(u, polynomial(u * u, c::series), V(c::constant_low)) + rest));
}

/// log gamma(x) for 3/4 <= x < 19/4, and log gamma(1 + x) where x1 = 1 + x is passed: d1 and d2 are x - 1 and x - 2, or
/// x and x - 1.
template <class A>
[[gnu::always_inline]] inline double_word<double, A> lgamma_by_pieces(xsimd::batch<double, A> const& x1,
                                                                      xsimd::batch<double, A> const& d1,
                                                                      double_word<double, A> const& d2) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::lgamma<double>;
  V const magic(ieee<double>::magic), m = multiply_add(x1, V(4.0), V(-3.5)) + magic;
  V const t = (x1 - V(0.875)) - (m - magic) * V(0.25);
  auto const r = piecewise_polynomial_in_words<c::piece>(bits(m), t);
  auto const d = two_product(d1, d2.high);
  V const d_low = multiply_add(d1, d2.low, d.low);
  auto const y = two_product(d.high, r.high);
  return {y.high, multiply_add(d.high, r.low, multiply_add(d_low, r.high, y.low))};
}

/// log |gamma(x)| for every x. Below 3/4 log gamma(1 + x) - log x, on the left -log(|sin(pi a)|/pi) - log gamma(1 + a)
/// with a = -x. DLMF 5.5.1, 5.5.3.
template <class A> [[gnu::noinline]] xsimd::batch<double, A> lgamma_anywhere(xsimd::batch<double, A> x) noexcept {
  using V = xsimd::batch<double, A>;
  V const zero(0.0), one(1.0), huge(0x1p500), infinity(std::numeric_limits<double>::infinity());
  V const a = xsimd::abs(x);
  auto const left = sign_bit(x), moves = left | (x < V(0.75));
  auto const moved = two_sum(xsimd::min(huge, a), xsimd::select(moves, one, zero));
  V const z = moved.high;
  V const pieces_argument = xsimd::min(z, V(stirling_from));
  V const d1 = xsimd::select(moves, a, z - one);
  auto const by_pieces = lgamma_by_pieces(pieces_argument, xsimd::min(d1, V(stirling_from)),
                                          two_sum(xsimd::min(d1, V(stirling_from)), V(-1.0)));
  auto const near = z < V(stirling_from);
  V y = by_pieces.high;
  V y_low = by_pieces.low;
  if (!xsimd::all(near)) {
    y = xsimd::select(near, y, lgamma_by_series(xsimd::max(z, V(stirling_from)), moved.low));
    y_low = xsimd::select(near, y_low, zero);
  }
  if (xsimd::any(moves)) {
    // sin(pi a)/pi, a modulo 2 in eighths; or a itself
    V const turn = negative_multiply_add(V(2.0), xsimd::floor(a * V(0.5)), a), magic(ieee<double>::magic);
    V const m = multiply_add(turn, V(8.0), magic), r = negative_multiply_add(m - magic, V(0.125), turn);
    using pi = coefficients::tgamma<double>;
    auto const angle = two_product(r, V(pi::pi[0]));
    auto const both =
        sine_and_cosine(reduced_angle<double, A>{angle.high, multiply_add(r, V(pi::pi[1]), angle.low), bits(m)});
    auto const sine = fast_two_sum(both.sine.high, both.sine.low);
    auto const w = two_product(sine.high, V(0x1.45f306dc9c883p-2));  // 1/pi
    V const lost =
        multiply_add(sine.low, V(0x1.45f306dc9c883p-2), multiply_add(sine.high, V(-0x1.6b01ec5417056p-56), w.low)) /
        w.high;
    auto const by_sine = left & (a > V(0x1p-60));
    V const log = log_anywhere(xsimd::select(by_sine, xsimd::abs(w.high), a)),
            log_low = xsimd::select(by_sine, lost, zero);
    auto const difference = two_sum(xsimd::select(left, -y, y), -log);
    auto const sum = difference.high + (difference.low + (xsimd::select(left, -y_low, y_low) - log_low));
    y = xsimd::select(moves, sum, y + y_low);
  } else
    y = y + y_low;
  // beyond Stirling's terms of order 1 nothing counts but x (log x - 1)
  if (xsimd::any(a > huge)) y = xsimd::select(a > huge, a * (log_anywhere(a) - one), y);
  y = xsimd::select((a == infinity) | (left & (xsimd::floor(a) == a)) | (a == zero), infinity, y);
  return xsimd::select(xsimd::isnan(x), x, y);
}

}  // namespace detail

/// log |gamma(x)|. On [3/4, 19/4) sixteen polynomials about its zeros' quadratic, beyond Stirling's series, below by
/// recurrence and reflection; floats through double. Max error 1 ulp for x >= 3/4, 2 ulp for x > 0; for x < 0 4 ulp or
/// an absolute error of 2^-52 max(1, |log gamma(1 - x)|).
template <> struct implementation<lgamma_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const from(detail::stirling_from);
    if (xsimd::all((x >= from) & (x < V(0x1p500)))) return detail::lgamma_by_series(x);
    if (xsimd::all((x >= V(1.0)) & (x < from))) {
      auto const y =
          detail::lgamma_by_pieces(x, x - V(1.0), double_word<double, A>{x - V(2.0), V(0.0)});  // exact differences
      return y.high + y.low;
    }
    return detail::lgamma_anywhere(x);
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
