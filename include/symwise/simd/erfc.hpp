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

/// Where a magnitude lies among the pieces of erfc: s = u - (k/8 - 1), u = (a - 2)/(a + 2), the rounding errors of sum
/// and quotient included.
template <class A> struct erfc_piece {
  xsimd::batch<double, A> s;
  xsimd::batch<std::uint64_t, A> k;
};

template <class A> [[gnu::always_inline]] inline erfc_piece<A> find_erfc_piece(
    xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  V const magic(ieee<double>::magic), two(2.0), four(4.0);
  auto const d = two_sum(a, two);
  V const inverse = V(1.0) / d.high;
  V const m = negative_multiply_add(inverse, V(32.0), magic + V(16.0)),
          k = m - magic;  // the nearest integer to 8 (u + 1) = 16 - 32 / (a + 2)
  V const error = negative_multiply_add(inverse, d.low, negative_fused(inverse, d.high, V(1.0)));
  V const s = negative_fused(four, inverse, negative_multiply_add(k, V(0.125), two));
  return {negative_multiply_add(four * inverse, error, s), bits(m)};
}

}  // namespace detail

/// 1 - erf x without cancellation. exp(-x^2), the square in two words, times sixteen polynomials in (|x| - 2)/(|x| +
/// 2); floats through double. Max error 1.3 ulp, 1.4 without a fused multiply-add (float 0.55).
template <> struct implementation<erfc_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::min(V(27.5), xsimd::abs(x));  // 0 from there on; a NaN passes
    auto const [s, k] = detail::find_erfc_piece(a);
    auto const g = start(s, k);
    auto const square = two_product(a, a);
    auto const e = detail::exp_in_parts(-square.high, -square.low);
    // (g.high + g.low) power (1 + rest)
    auto const p = two_product(e.power, g.high);
    V const low = multiply_add(e.power, g.low, p.low);
    V const y = scale(p.high + multiply_add(p.high, e.rest, low), e.steps * V(1.0 / detail::exp_entries<double, A>));
    return xsimd::select(sign_bit(x), V(2.0) - y, y);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return coarse(v); }, x);
  }

  /// The same without the errors of |x| + 2 and of the polynomial; floats as above.
  static constexpr double fast_max_ulp = 4;
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> fast(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const magic(ieee<double>::magic), a = xsimd::min(V(27.5), xsimd::abs(x)), d = a + V(2.0), inverse = V(1.0) / d,
                                        four = inverse * V(4.0);
    V const m = negative_multiply_add(inverse, V(32.0), magic + V(16.0)), k = m - magic;
    V const error = negative_fused(inverse, d, V(1.0));
    V const s = negative_multiply_add(four, error, negative_multiply_add(k, V(0.125), V(2.0)) - four);
    V const g = start(s, bits(m)).high;
    auto const square = two_product(a, a);
    auto const e = detail::exp_in_parts(-square.high, -square.low);
    V const p = e.power * g;
    V const y = scale(multiply_add(p, e.rest, p), e.steps * V(1.0 / detail::exp_entries<double, A>));
    return xsimd::select(sign_bit(x), V(2.0) - y, y);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> fast(
      xsimd::batch<float, A> const& x) noexcept {
    return call(x);
  }

 private:
  template <class A>
  [[gnu::always_inline]] static inline double_word<double, A> start(xsimd::batch<double, A> const& s,
                                                                    xsimd::batch<std::uint64_t, A> const& k) noexcept {
    using c = coefficients::erfc<double>;
    constexpr std::size_t columns = std::extent_v<decltype(c::piece)>;
    if constexpr (avx2<A>) {
      auto const p = lookup_together<c::piece, double, A>(k);
      auto tail = p[columns - 1];
      for (std::size_t j = columns - 1; j-- > 2;) tail = multiply_add(tail, s, p[j]);
      return fast_two_sum(p[0], multiply_add(tail, s, p[1]));
    } else {
      auto tail = lookup(c::piece[columns - 1], k);
      for (std::size_t j = columns - 1; j-- > 2;) tail = multiply_add(tail, s, lookup(c::piece[j], k));
      return fast_two_sum(lookup(c::piece[0], k), multiply_add(tail, s, lookup(c::piece[1], k)));
    }
  }

  /// With an error near 2^-28 relative, to be rounded to float.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> coarse(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    using c = coefficients::erfc<double>;
    using e = coefficients::exp<double, detail::exp_entries<double, A>>;
    V const magic(ieee<double>::magic), a = xsimd::min(V(12.0), xsimd::abs(x));
    V const inverse = V(1.0) / (a + V(2.0));
    V const m = negative_multiply_add(inverse, V(32.0), magic + V(16.0)), k = m - magic;
    V const s = negative_multiply_add(V(4.0), inverse, negative_multiply_add(k, V(0.125), V(2.0)));
    V const g = piecewise_polynomial<c::coarse_piece>(bits(m), s), z = a * a;
    V const t = negative_multiply_add(z, V(e::per_step), magic), n = t - magic;
    V const r = negative_multiply_add(n, V(e::step_high + e::step_low), -z);
    V rest;
    if constexpr (avx2<A>)
      rest = polynomial(r, coefficients::coarse_pow<double>::expm1_over_r_4) * r;
    else
      rest = polynomial(r, coefficients::coarse_pow<double>::expm1_over_r_16) * r;
    V const power = detail::exp_scaled<double, A>(lookup(e::power, bits(t)), bits(t)), h = power * g;
    V const y = multiply_add(h, rest, h);
    return xsimd::select(sign_bit(x), V(2.0) - y, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
