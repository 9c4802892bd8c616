#pragma once
#include <symwise/simd/coefficients/coarse_pow.hpp>
#include <symwise/simd/coefficients/erfc.hpp>
#include <symwise/simd/exp.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct erfc_;

namespace simd {
namespace detail {

/// Where a magnitude lies among sixteen pieces of u = (a - c)/(a + c): s = u - (k/8 - 1), the rounding errors of sum
/// and quotient included.
template <class T, class A> struct erfc_piece {
  xsimd::batch<T, A> s;
  xsimd::batch<bits_of<T>, A> k;
};

/// The piece of a >= 0; Centre is c.
template <int Centre, class T, class A> [[gnu::always_inline]] inline erfc_piece<T, A> find_erfc_piece(
    xsimd::batch<T, A> const& a) noexcept {
  using V = xsimd::batch<T, A>;
  V const magic(ieee<T>::magic), two(T(2)), width(T(2 * Centre));
  auto const d = fast_two_sum(V(T(Centre)), a);  // also for a > c: c is a multiple of the last place of a + c
  V const inverse = V(T(1)) / d.high;
  V const m = negative_multiply_add(inverse, V(T(16 * Centre)), magic + V(T(16))),
          k = m - magic;  // the nearest integer to 8 (u + 1) = 16 - 16 c / (a + c)
  V const error = negative_multiply_add(inverse, d.low, negative_fused(inverse, d.high, V(T(1))));
  V const s = negative_fused(width, inverse, negative_multiply_add(k, V(T(0.125)), two));
  return {negative_multiply_add(width * inverse, error, s), bits(m)};
}

/// (g.high + g.low) exp, rounded.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> times_exp(double_word<T, A> const& g,
                                                           exp_parts<T, A> const& e) noexcept {
  auto const p = two_product(e.power, g.high);
  xsimd::batch<T, A> const low = multiply_add(e.power, g.low, p.low);
  return scale(p.high + multiply_add(p.high, e.rest, low), e.steps);
}

/// Floats through double only where there is no fused operation, without which two words are dear.
template <class T, class A> inline constexpr bool erfc_in_words = sizeof(T) == 8 || has_fused<A>;

/// exp(-z) for |z| < 700 as power (1 + rest), with an error near 2^-30 relative.
template <class A> struct coarse_exp {
  xsimd::batch<double, A> power, rest;

  [[gnu::always_inline]] explicit coarse_exp(xsimd::batch<double, A> const& z) noexcept {
    using V = xsimd::batch<double, A>;
    using e = coefficients::exp<double, exp_entries<double, A>>;
    V const magic(ieee<double>::magic), t = negative_multiply_add(z, V(e::per_step), magic), n = t - magic;
    V const r = negative_multiply_add(n, V(e::step_high + e::step_low), -z);
    if constexpr (avx2<A>)
      rest = polynomial(r, coefficients::coarse_pow<double>::expm1_over_r_4) * r;
    else
      rest = polynomial(r, coefficients::coarse_pow<double>::expm1_over_r_16) * r;
    power = exp_scaled<double, A>(lookup(e::power, bits(t)), bits(t));
  }

  /// g exp(-z)
  [[gnu::always_inline]] xsimd::batch<double, A> times(xsimd::batch<double, A> const& g) const noexcept {
    auto const h = power * g;
    return multiply_add(h, rest, h);
  }
};

/// The polynomial of a piece, with few terms.
template <auto const& Table, int Centre, class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> coarse_erfc_polynomial(
    xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  V const magic(ieee<double>::magic), inverse = V(1.0) / (a + V(double(Centre)));
  V const m = negative_multiply_add(inverse, V(16.0 * Centre), magic + V(16.0)), k = m - magic;
  V const s = negative_multiply_add(V(2.0 * Centre), inverse, negative_multiply_add(k, V(0.125), V(2.0)));
  return piecewise_polynomial<Table>(bits(m), s);
}

}  // namespace detail

/// 1 - erf x without cancellation. exp(-x^2), the square in two words, times sixteen polynomials in (|x| - 2)/(|x| +
/// 2). Max error 1.3 ulp, 1.4 without a fused multiply-add, where floats go through double.
template <> struct implementation<erfc_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    if constexpr (detail::erfc_in_words<T, A>) {
      using V = xsimd::batch<T, A>;
      V const a = xsimd::min(V(T(sizeof(T) == 8 ? 27.5 : 11)), xsimd::abs(x));  // 0 from there on; a NaN passes
      auto const at = detail::find_erfc_piece<2>(a);
      auto const g = piecewise_polynomial_in_words<coefficients::erfc<T>::piece>(at.k, at.s);
      auto const square = two_product(a, a);
      V const y = detail::times_exp(g, detail::exp_in_parts(-square.high, -square.low));
      return xsimd::select(sign_bit(x), V(T(2)) - y, y);
    } else {
      return through_double([](auto const& v) { return coarse(v); }, x);
    }
  }

  /// The same without the low word of the polynomial; floats as above.
  static constexpr double fast_max_ulp = 3;
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> fast(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::min(V(27.5), xsimd::abs(x));
    auto const at = detail::find_erfc_piece<2>(a);
    V const g = piecewise_polynomial_in_words<coefficients::erfc<double>::piece>(at.k, at.s).high;
    auto const square = two_product(a, a);
    auto const e = detail::exp_in_parts(-square.high, -square.low);
    V const p = e.power * g;
    V const y = scale(multiply_add(p, e.rest, p), e.steps);
    return xsimd::select(sign_bit(x), V(2.0) - y, y);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> fast(
      xsimd::batch<float, A> const& x) noexcept {
    return call(x);
  }

 private:
  /// With an error near 2^-28 relative, to be rounded to float.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> coarse(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::min(V(12.0), xsimd::abs(x));
    V const g = detail::coarse_erfc_polynomial<coefficients::erfc<double>::coarse_piece, 2>(a);
    V const y = detail::coarse_exp<A>(a * a).times(g);
    return xsimd::select(sign_bit(x), V(2.0) - y, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
