#pragma once
#include <symwise/simd/tgamma.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct rgamma_;

namespace simd {
namespace detail {

/// 1/gamma(x) for every x: x/gamma(1 + x) below 1, -sin(pi a) gamma(1 + a) / pi on the left with a = -x. DLMF 5.5.1, 5.5.3.
template <class A> [[gnu::noinline]] xsimd::batch<double, A> rgamma_anywhere(xsimd::batch<double, A> x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::tgamma<double>;
  V const zero(0.0), one(1.0), a = xsimd::abs(x), bounded = xsimd::min(V(200.0), a);
  auto const right = x >= one, left = sign_bit(x);
  auto const moved = two_sum(bounded, xsimd::select(right, zero, one));
  auto const g = gamma_in_parts(moved.high, moved.low);
  auto const gamma = fast_two_sum(g.high, g.low);
  V const steps = xsimd::floor(g.steps);
  // numerator / denominator: 1/gamma, x/gamma, -sine gamma/pi
  auto const sine = sine_of_half_turns(a);
  auto const p = two_product(sine.high, gamma.high);
  V const n = xsimd::select(left, -p.high, xsimd::select(right, one, x));
  V const n_low = xsimd::select(left, -(p.low + multiply_add(sine.high, gamma.low, sine.low * gamma.high)), zero);
  V const d = xsimd::select(left, V(c::pi[0]), gamma.high);
  V const d_low = xsimd::select(left, V(c::pi[1]), gamma.low);
  V const q = n / d;
  V const corrected = q + (negative_fused(q, d, n) + negative_multiply_add(q, d_low, n_low)) / d;
  V y = scale(corrected, xsimd::select(left, steps, -steps));
  y = xsimd::select(left & (xsimd::floor(a) == a), zero, y);
  y = xsimd::select(a < V(0x1p-60), x, y);  // 1/gamma(x) = x + 0.577... x^2
  y = xsimd::select(x == V(-std::numeric_limits<double>::infinity()), V(std::numeric_limits<double>::quiet_NaN()), y);
  return xsimd::select(xsimd::isnan(x), x, y);
}

}  // namespace detail

/// 1/gamma(x), by the parts of gamma(x), which may overflow where its reciprocal does not vanish; floats through double. Max
/// error 1.5 ulp.
template <> struct implementation<rgamma_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    if (!xsimd::all((x >= V(1.0)) & (x < V(200.0)))) [[unlikely]]
      return detail::rgamma_anywhere(x);
    auto const g = detail::gamma_in_parts(x);
    auto const gamma = fast_two_sum(g.high, g.low);
    V const q = V(1.0) / gamma.high;
    V const rest = negative_multiply_add(q, gamma.low, negative_fused(q, gamma.high, V(1.0)));
    return scale(multiply_add(q, rest, q), -xsimd::floor(g.steps));
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
