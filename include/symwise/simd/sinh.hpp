#pragma once
#include <symwise/simd/expm1.hpp>

#include <utility>

namespace symwise::inline SYMWISE_ABI {

struct sinh_;

namespace simd {
namespace detail {

/// In what unit the sums below are, so that they do not overflow before the results do.
template <class T> inline constexpr T hyperbolic_unit = sizeof(T) == 8 ? T(0x1p30) : T(0x1p14);

/// sinh |x| and cosh x in that unit, each as an unevaluated sum, for |x| <= 711.5 (float: 90): with a = n ln2/N the
/// table gives sinh a and cosh a, and the addition theorem the rest, as for the sine. No division, no cancellation.
template <class T, class A> struct sinh_cosh {
  double_word<T, A> sinh, cosh;
};

template <class T, class A> [[gnu::always_inline]] inline sinh_cosh<T, A> sinh_and_cosh(
    xsimd::batch<T, A> const& magnitude) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr int entries = exp_entries<T, A>;
  using c = coefficients::exp<T, entries>;
  V const magic(ieee<T>::magic), m = multiply_add(magnitude, V(c::per_step), magic), n = m - magic;
  V const r0 = negative_multiply_add(n, V(c::step_high), magnitude);  // exact
  V const r = negative_multiply_add(n, V(c::step_low), r0), r_low = negative_multiply_add(n, V(c::step_low), r0 - r);
  // exp(a)/2 and exp(-a)/2 in the unit, the latter held where it no longer matters
  auto const up = bits(m), down = bits(magic - xsimd::min(n, V(T(entries * (sizeof(T) == 8 ? 64 : 32)))));
  V const unit(T(0.5) / hyperbolic_unit<T>);
  V const e = exp_scaled<T, A>(lookup(c::power, up) * unit, up),
          f = exp_scaled<T, A>(lookup(c::power, down) * unit, down);
  V const e_low = e * lookup(c::power_residual, up), f_low = f * lookup(c::power_residual, down);
  auto const s = fast_two_sum(e, -f), k = fast_two_sum(e, f);
  V const s_low = s.low + (e_low - f_low), k_low = k.low + (e_low + f_low);
  V const z = r * r;
  V const small_sinh = multiply_add(r * z, polynomial(z, c::sinh_third), r_low),
          small_cosh = z * polynomial(z, c::cosh_second);
  V const sinh = fused(k.high, r, s.high), sinh_rest = fused(k.high, r, s.high - sinh);
  V const cosh = fused(s.high, r, k.high), cosh_rest = fused(s.high, r, k.high - cosh);
  return {{sinh, multiply_add(s.high, small_cosh,
                              multiply_add(k.high, small_sinh, multiply_add(k_low, r, sinh_rest + s_low)))},
          {cosh, multiply_add(k.high, small_cosh,
                              multiply_add(s.high, small_sinh, multiply_add(s_low, r, cosh_rest + k_low)))}};
}

/// |x| brought into the range of sinh_and_cosh; the results overflow there as they would further out. A NaN passes.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> hyperbolic_range(
    xsimd::batch<T, A> const& x) noexcept {
  return xsimd::min(xsimd::batch<T, A>(sizeof(T) == 8 ? T(711) : T(89.9)), xsimd::abs(x));
}

}  // namespace detail

/// sinh x. Max error 0.7 ulp.
template <> struct implementation<sinh_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    return finish_sinh(detail::sinh_and_cosh(detail::hyperbolic_range(x)), x);
  }

  /// sinh x and cosh x.
  template <class T, class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<T, A>, xsimd::batch<T, A>> joint(
      xsimd::batch<T, A> const& x) noexcept {
    auto const both = detail::sinh_and_cosh(detail::hyperbolic_range(x));
    return {finish_sinh(both, x), (both.cosh.high + both.cosh.low) * xsimd::batch<T, A>(detail::hyperbolic_unit<T>)};
  }

  /// From u = (exp |x| - 1)/2 as u + u / (2 u + 1), in single words.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const u = detail::fast_exp_minus_one<1>(xsimd::abs(x));
    V const v = xsimd::min(V(sizeof(T) == 8 ? T(0x1p60) : T(0x1p30)), u);  // infinity is no numerator
    return with_sign(u + divide(v, multiply_add(V(T(2)), v, V(T(1)))), x);
  }

  /// The same and u + 1/2 + 1 / (4 u + 2).
  template <class T, class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<T, A>, xsimd::batch<T, A>> fast_joint(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), half(T(0.5)), u = detail::fast_exp_minus_one<1>(xsimd::abs(x));
    V const v = xsimd::min(V(sizeof(T) == 8 ? T(0x1p60) : T(0x1p30)), u);
    V const down = divide(one, multiply_add(V(T(2)), v, one));
    return {with_sign(multiply_add(v, down, u), x), multiply_add(down, half, u + half)};
  }

 private:
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> finish_sinh(detail::sinh_cosh<T, A> const& both,
                                                                      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const y = with_sign((both.sinh.high + both.sinh.low) * V(detail::hyperbolic_unit<T>), x);
    return xsimd::select(xsimd::abs(x) < V(std::numeric_limits<T>::epsilon()), x,
                         y);  // smaller ones lose digits in the unit
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
