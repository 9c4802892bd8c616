#pragma once
#include <symwise/simd/tgamma.hpp>

namespace symwise::inline SYMWISE_ABI {

struct factorial_;

namespace simd {
namespace detail {

/// gamma(1 + x) for every x: on the left, with a = -x, pi a / (sin(pi a) gamma(1 + a)). DLMF 5.5.3.
template <class A> [[gnu::noinline]] xsimd::batch<double, A> factorial_anywhere(xsimd::batch<double, A> x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::tgamma<double>;
  V const one(1.0), a = xsimd::abs(x);
  auto const left = sign_bit(x);
  auto const moved = two_sum(xsimd::min(V(200.0), a), one);
  auto const g = gamma_in_parts(moved.high, moved.low);
  auto const gamma = fast_two_sum(g.high, g.low);
  V const steps = g.steps * V(1.0 / exp_entries<double, A>);
  V y = scale(gamma.high, steps);
  if (xsimd::any(left)) {
    auto const sine = sine_of_half_turns(a);
    auto const d = two_product(sine.high, gamma.high);
    V const d_low = d.low + multiply_add(sine.high, gamma.low, sine.low * gamma.high);
    // a sixteenth of the numerator; beyond 200 the result is 0
    V const bounded = xsimd::min(V(200.0), a);
    auto const n = two_product(bounded, V(c::pi[0] / 16));
    V const n_low = multiply_add(bounded, V(c::pi[1] / 16), n.low);
    V const q = n.high / d.high;
    V const corrected = q + (negative_fused(q, d.high, n.high) + negative_multiply_add(q, d_low, n_low)) / d.high;
    V r = scale(corrected, V(4.0) - xsimd::floor(steps));
    r = xsimd::select(xsimd::floor(a) == a, V(std::numeric_limits<double>::quiet_NaN()), r);
    r = xsimd::select(a == one, V(std::numeric_limits<double>::infinity()), r);
    r = xsimd::select(a < V(0x1p-60), one, r);
    y = xsimd::select(left, r, y);
  }
  return xsimd::select(xsimd::isnan(x), x, y);
}

}  // namespace detail

/// gamma(1 + x), the sum in two words; floats through double. Max error 1.1 ulp, integers correctly rounded.
template <> struct implementation<factorial_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    if (!xsimd::all((x >= V(0.0)) & (x < V(199.0)))) [[unlikely]]
      return detail::factorial_anywhere(x);
    auto const moved = two_sum(x, V(1.0));
    auto const g = detail::gamma_in_parts(moved.high, moved.low);
    return scale(g.high + g.low, g.steps * V(1.0 / detail::exp_entries<double, A>));
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
