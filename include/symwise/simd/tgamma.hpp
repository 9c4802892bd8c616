#pragma once
#include <symwise/simd/coefficients/tgamma.hpp>
#include <symwise/simd/exp.hpp>
#include <symwise/simd/precise_log.hpp>
#include <symwise/simd/reduction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct tgamma_;

namespace simd {
namespace detail {

/// 2^floor(steps) (high + low).
template <class A> struct gamma_parts {
  xsimd::batch<double, A> high, low, steps;
};

/// gamma(x + low) for 1 <= x <= 202 and |low| of the order of the rounding error of x.
template <class A, class... Low> [[gnu::always_inline]] inline gamma_parts<A> gamma_in_parts(
    xsimd::batch<double, A> const& x, Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::tgamma<double>;
  V const u = V(1.0) / x, half(0.5);
  // (x - 1/2) log x - x
  auto const log = precise_log(split_exponent<false>(x));
  V const b = x - half;
  auto const p = two_product(b, log.high);
  auto const z = two_sum(p.high, -x);
  V rest = z.low + multiply_add(b, log.low, p.low);
  ((rest = multiply_add(low, negative_multiply_add(u, multiply_add(u, V(1.0 / 12), half), log.high), rest)),
   ...);  // low digamma(x)
  auto const e = exp_in_parts(z.high, rest);
  // the factor of Stirling's formula
  V const magic(ieee<double>::magic), m = multiply_add(u, V(15.0), magic),
                                      s = negative_multiply_add(m - magic, V(c::width), u);
  auto const factor = piecewise_polynomial_in_words<c::piece>(bits(m), s);
  auto const product = two_product(e.power, factor.high);
  return {product.high, multiply_add(product.high, e.rest, multiply_add(e.power, factor.low, product.low)), e.steps};
}

/// sin(pi a) for a >= 0: a modulo 2, in eighths.
template <class A> [[gnu::always_inline]] inline double_word<double, A> sine_of_half_turns(
    xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::tgamma<double>;
  V const turn = negative_multiply_add(V(2.0), xsimd::floor(a * V(0.5)), a), magic(ieee<double>::magic);
  V const m = multiply_add(turn, V(8.0), magic), r = negative_multiply_add(m - magic, V(0.125), turn);
  auto const angle = two_product(r, V(c::pi[0]));
  auto const both =
      sine_and_cosine(reduced_angle<double, A>{angle.high, multiply_add(r, V(c::pi[1]), angle.low), bits(m)});
  return fast_two_sum(both.sine.high, both.sine.low);
}

/// gamma(x) for every x: gamma(1 + x)/x below 1, the reflection -pi / (sin(pi a) gamma(1 + a)) with a = -x on the left.
/// DLMF 5.5.1, 5.5.3.
template <class A> [[gnu::noinline]] xsimd::batch<double, A> gamma_anywhere(xsimd::batch<double, A> x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::tgamma<double>;
  V const zero(0.0), one(1.0), a = xsimd::abs(x), bounded = xsimd::min(V(200.0), a);
  auto const right = x >= one, left = sign_bit(x);
  auto const moved = two_sum(bounded, xsimd::select(right, zero, one));
  auto const g = gamma_in_parts(moved.high, moved.low);
  auto const gamma = fast_two_sum(g.high, g.low);
  V const steps = g.steps;
  auto const sine = sine_of_half_turns(a);
  // numerator / denominator: gamma/x between 0 and 1, -pi/(sine gamma) below 0
  auto const p = two_product(sine.high, gamma.high);
  V const d = xsimd::select(left, p.high, x);
  V const d_low = xsimd::select(left, p.low + multiply_add(sine.high, gamma.low, sine.low * gamma.high), zero);
  // an eighth of the numerator, so that the quotient does not overflow before gamma does
  V const n = xsimd::select(left, V(-c::pi[0] / 8), gamma.high * V(0.125)),
          n_low = xsimd::select(left, V(-c::pi[1] / 8), gamma.low * V(0.125));
  V const q = n / d;
  V const rest = negative_fused(q, d, n) + negative_multiply_add(q, d_low, n_low);
  // no correction where the quotient is infinite or next to it
  V const corrected = xsimd::select(xsimd::abs(q) < V(0x1p900), q + rest / d, q);
  V const y = scale(xsimd::select(right, gamma.high, corrected),
                    xsimd::select(left, V(3.0) - xsimd::floor(steps), xsimd::select(right, steps, steps + V(3.0))));
  V r1 = xsimd::select(left & (xsimd::floor(a) == a), V(std::numeric_limits<double>::quiet_NaN()), y);
  r1 = xsimd::select(a < V(0x1p-60), divide(one, x), r1);  // gamma(x) = 1/x - 0.577...
  return xsimd::select(xsimd::isnan(x), x, r1);
}

}  // namespace detail

/// gamma(x). The logarithm in two words, exp, and sixteen polynomials for the factor of Stirling's formula; floats
/// through double. Max error 1.1 ulp.
template <> struct implementation<tgamma_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    if (!xsimd::all((x >= V(1.0)) & (x < V(200.0)))) [[unlikely]]
      return detail::gamma_anywhere(x);
    auto const g = detail::gamma_in_parts(x);
    return scale(g.high + g.low, g.steps);
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
