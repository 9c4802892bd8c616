#pragma once
#include <symwise/simd/coefficients/trigamma.hpp>
#include <symwise/simd/digamma.hpp>
#include <symwise/simd/tgamma.hpp>

namespace symwise::inline SYMWISE_ABI {

struct trigamma_;

namespace simd {
namespace detail {

/// trigamma(x) for x >= 4.9375. DLMF 5.15.8.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> trigamma_by_series(
    xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  V const u = V(1.0) / x;
  V const square = u * u;
  return multiply_add(square, multiply_add(u, polynomial(square, coefficients::trigamma<double>::series), V(0.5)), u);
}

/// trigamma(x + low) for 1 <= x < 5 and |low| of the order of the rounding error of x.
template <class A, class... Low> [[gnu::always_inline]] inline double_word<double, A> trigamma_by_pieces(
    xsimd::batch<double, A> const& x, Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  V const magic(ieee<double>::magic), m = multiply_add(x, V(4.0), V(-4.5)) + magic;
  V t = (x - V(1.125)) - (m - magic) * V(0.25);
  ((t = t + low), ...);
  return piecewise_polynomial_in_words<coefficients::trigamma<double>::piece>(bits(m), t);
}

/// trigamma(x) for every x: below 1 trigamma(1 + x) + 1/x^2, on the left (pi / sin(pi a))^2 - trigamma(1 + a) with a = -x.
/// DLMF 5.15.5, 5.15.6.
template <class A> [[gnu::noinline]] xsimd::batch<double, A> trigamma_anywhere(xsimd::batch<double, A> x) noexcept {
  using V = xsimd::batch<double, A>;
  V const zero(0.0), one(1.0), from(digamma_series_from), infinity(std::numeric_limits<double>::infinity());
  V const a = xsimd::abs(x);
  auto const left = sign_bit(x), moves = left | (x < one);
  auto const moved = two_sum(a, xsimd::select(moves, one, zero));
  auto const near = moved.high < from;
  auto const pieces = trigamma_by_pieces(xsimd::min(from, moved.high), xsimd::select(near, moved.low, zero));
  V y = pieces.high, y_low = pieces.low;
  if (!xsimd::all(near)) {
    y = xsimd::select(near, y, trigamma_by_series(xsimd::max(from, moved.high)));
    y_low = xsimd::select(near, y_low, zero);
  }
  if (xsimd::any(moves)) {
    // what is squared: 1/a, or pi / sin(pi a)
    V const r = one / a;
    auto const moderate = a > V(0x1p-500), reflects = left & (a > V(0x1p-40));
    V w = xsimd::select(moderate, r, one);
    V w_low = w * negative_fused(w, xsimd::select(moderate, a, one), one);
    if (xsimd::any(reflects)) {
      using c = coefficients::tgamma<double>;
      auto const q = quotient(double_word<double, A>{V(c::pi[0]), V(c::pi[1])},
                              sine_of_half_turns(xsimd::select(reflects, a, V(0.5))));
      w = xsimd::select(reflects, q.high, w);
      w_low = xsimd::select(reflects, q.low, w_low);
      y = xsimd::select(reflects, -y, y);
      y_low = xsimd::select(reflects, -y_low, y_low);
    }
    auto const p = two_product(w, w);
    auto const s = two_sum(p.high, y);
    V sum = s.high + (s.low + (y_low + multiply_add(w + w, w_low, p.low)));
    sum = xsimd::select(moderate, sum, r * r);
    sum = xsimd::select(left & (xsimd::floor(a) == a), infinity, sum);
    sum = xsimd::select(left & (a == infinity), V(std::numeric_limits<double>::quiet_NaN()), sum);
    y = xsimd::select(moves, sum, y + y_low);
  } else {
    y = y + y_low;
  }
  return xsimd::select(xsimd::isnan(x), x, y);
}

}  // namespace detail

/// The derivative of digamma. On [1, 79/16) sixteen polynomials, beyond the asymptotic series; below by recurrence and reflection;
/// floats through double. Max error 1.5 ulp.
template <> struct implementation<trigamma_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const from(detail::digamma_series_from);
    if (xsimd::all(x >= from)) return detail::trigamma_by_series(x);
    if (xsimd::all((x >= V(1.0)) & (x < from))) {
      auto const y = detail::trigamma_by_pieces(x);
      return y.high + y.low;
    }
    return detail::trigamma_anywhere(x);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
