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

/// gamma(x) = exp(exponent.high + exponent.low) S(inverse), Stirling's formula with a factor.
template <class A> struct stirling_parts {
  double_word<double, A> exponent;
  xsimd::batch<double, A> inverse;

  /// S, about sqrt(2 pi).
  [[gnu::always_inline]] double_word<double, A> factor() const noexcept {
    using V = xsimd::batch<double, A>;
    using c = coefficients::tgamma<double>;
    V const magic(ieee<double>::magic), m = multiply_add(inverse, V(15.0), magic);
    return piecewise_polynomial_in_words<c::piece>(bits(m), negative_multiply_add(m - magic, V(c::width), inverse));
  }
};

/// Of x + low, for 1 <= x <= 202 and |low| of the order of the rounding error of x.
template <class A, class... Low> [[gnu::always_inline]] inline stirling_parts<A> stirling(
    xsimd::batch<double, A> const& x, Low const&... low) noexcept {
  using V = xsimd::batch<double, A>;
  V const u = V(1.0) / x, half(0.5);
  // (x - 1/2) log x - x
  auto const log = precise_log(split_exponent<false>(x));
  V const b = x - half;
  auto const p = two_product(b, log.high);
  auto const z = two_sum(p.high, -x);
  V rest = z.low + multiply_add(b, log.low, p.low);
  ((rest = multiply_add(low, negative_multiply_add(u, multiply_add(u, V(1.0 / 12), half), log.high), rest)),
   ...);  // low digamma(x)
  return {{z.high, rest}, u};
}

/// 2^floor(steps) (high + low).
template <class A> struct gamma_parts {
  xsimd::batch<double, A> high, low, steps;
};

/// factor exp(exponent).
template <class A> [[gnu::always_inline]] inline gamma_parts<A> times_exp_in_parts(
    double_word<double, A> const& factor, double_word<double, A> const& exponent) noexcept {
  auto const e = exp_in_parts(exponent.high, exponent.low);
  auto const product = two_product(e.power, factor.high);
  return {product.high, multiply_add(product.high, e.rest, multiply_add(e.power, factor.low, product.low)), e.steps};
}

/// gamma(x + low) for 1 <= x <= 202 and |low| of the order of the rounding error of x.
template <class A, class... Low> [[gnu::always_inline]] inline gamma_parts<A> gamma_in_parts(
    xsimd::batch<double, A> const& x, Low const&... low) noexcept {
  auto const s = stirling(x, low...);
  return times_exp_in_parts(s.factor(), s.exponent);
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

}  // namespace detail

/// gamma(x). The logarithm in two words, exp, and sixteen polynomials for the factor of Stirling's formula; floats
/// through double. Below 1 gamma(1 + x)/x, on the left the reflection -pi / (sin(pi a) gamma(1 + a)) with a = -x, where the sign of its
/// argument inverts the exponential, and all else is divided before that is known. DLMF 5.5.1, 5.5.3. Max error 0.9 ulp.
template <> struct implementation<tgamma_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    using c = coefficients::tgamma<double>;
    V const zero(0.0), one(1.0), a = xsimd::abs(x);
    auto const right = x >= one, left = sign_bit(x);
    // All in one piece: a call of what is rare would cost every iteration of the loops around it the constants in registers.
    bool const ordinary = xsimd::all(right & (x < V(200.0)));
    double_word<double, A> moved{x, zero};
    if (!ordinary)
      moved = two_sum(xsimd::min(V(200.0), a),  // a NaN passes
                      xsimd::select(right, zero, one));
    auto const s = detail::stirling(moved.high, moved.low);
    auto n = s.factor();
    double_word<double, A> exponent = s.exponent, d{one, zero};
    if (!ordinary) {
      d.high = xsimd::select(right, one, x);
      if (xsimd::any(left)) {
        auto const p = product(detail::sine_of_half_turns(a), n);
        n = {xsimd::select(left, V(-c::pi[0]), n.high), xsimd::select(left, V(-c::pi[1]), n.low)};
        d = {xsimd::select(left, p.high, d.high), xsimd::select(left, p.low, zero)};
      }
      n = quotient(n, d);
      exponent = {flip_sign(exponent.high, x), flip_sign(exponent.low, x)};
    }
    auto const g = detail::times_exp_in_parts(n, exponent);
    V y = scale(g.high + g.low, g.steps);
    if (!ordinary) {
      auto const next_to_0 = a < V(0x1p-60);
      y = xsimd::select(d.high == zero, V(std::numeric_limits<double>::quiet_NaN()), y);
      if (xsimd::any(next_to_0)) y = xsimd::select(next_to_0, divide(one, x), y);  // gamma(x) = 1/x - 0.577...
    }
    return y;
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
