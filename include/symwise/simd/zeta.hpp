#pragma once
#include <symwise/simd/coefficients/zeta.hpp>
#include <symwise/simd/root_pieces.hpp>
#include <symwise/simd/tgamma.hpp>

#include <limits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct zeta_;

namespace simd {

/// Riemann's zeta function. On the right 1/(s - 1) in two words and sixteen polynomials in 1/(s + 8), in the left half by reflection, all
/// of it in two words. DLMF 25.4.1. Floats through double. Max error 1.0 ulp (float 0.5).
template <> struct implementation<zeta_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& s) noexcept {
    using V = xsimd::batch<double, A>;
    if (xsimd::any(s < V(0.0))) [[unlikely]]
      return anywhere(s);
    V const bounded = xsimd::min(V(60.0), s);  // a NaN passes
    auto const z = by_pieces(bounded, two_sum(bounded, V(-1.0)));
    return xsimd::select(s == V(1.0), V(std::numeric_limits<double>::infinity()), z.high + z.low);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& s) noexcept {
    return through_double([](auto const& v) { return call(v); }, s);
  }

 private:
  using coefficients_of = coefficients::zeta<double>;

  /// zeta(s) for 0 <= s <= 60, `from_pole` being s - 1.
  template <class A> [[gnu::always_inline]] static inline double_word<double, A> by_pieces(
      xsimd::batch<double, A> const& s, double_word<double, A> const& from_pole) noexcept {
    using V = xsimd::batch<double, A>;
    V const one(1.0), pole = one / from_pole.high;
    V const pole_low = pole * negative_multiply_add(pole, from_pole.low, negative_fused(pole, from_pole.high, one));
    auto const d = two_sum(s, V(8.0));
    V const v = one / d.high, v_low = v * negative_multiply_add(v, d.low, negative_fused(v, d.high, one));
    auto const rest = detail::of_root_pieces<coefficients_of>(double_word<double, A>{v, v_low});
    auto const sum = two_sum(pole, rest.high);
    return {sum.high, sum.low + (pole_low + rest.low)};
  }

  /// zeta(s) for every s; of s < 0 it is 2 sin(pi s/2) (2 pi)^-t gamma(t) zeta(t) with t = 1 - s.
  template <class A> [[gnu::noinline]] static xsimd::batch<double, A> anywhere(xsimd::batch<double, A> s) noexcept {
    using V = xsimd::batch<double, A>;
    V const zero(0.0), one(1.0), most(60.0), infinity(std::numeric_limits<double>::infinity());
    auto const left = s < zero;
    // next to 0 zeta(s) is -1/2
    V const a = xsimd::max(V(0x1p-60), xsimd::abs(s));
    V const distance = xsimd::min(V(280.0), a);  // beyond, the value is infinite or 0
    auto const t = two_sum(distance, one), right_pole = two_sum(xsimd::min(most, s), -one);
    V const near_pole = xsimd::min(V(59.0), distance);
    auto const z = by_pieces(xsimd::select(left, xsimd::min(most, t.high), xsimd::min(most, s)),
                             double_word<double, A>{xsimd::select(left, near_pole, right_pole.high),
                                                    xsimd::select(left, zero, right_pole.low)});
    auto const sine = detail::sine_of_half_turns(a * V(0.5));
    auto const gamma = detail::gamma_in_parts(t.high, t.low);
    auto const exponent =
        product(t, double_word<double, A>{V(coefficients_of::log_of_turn[0]), V(coefficients_of::log_of_turn[1])});
    auto const e = detail::exp_in_parts(-exponent.high, -exponent.low);
    auto const p = product(product(sine, fast_two_sum(gamma.high, gamma.low)),
                           product(fast_two_sum(e.power, e.power * e.rest), fast_two_sum(z.high, z.low)));
    V const reflected = scale(-(p.high + p.low), xsimd::floor(gamma.steps) + xsimd::floor(e.steps) + one);
    V y = xsimd::select(left, reflected + zero, z.high + z.low);  // 0 at even integers
    y = xsimd::select(left & (s > V(-0x1p-60)), V(-0.5), y);
    return xsimd::select(s == one, infinity, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
