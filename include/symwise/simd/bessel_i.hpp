#pragma once
#include <symwise/simd/coefficients/bessel_i.hpp>
#include <symwise/simd/root_pieces.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct bessel_i_;

namespace simd {

/// The modified Bessel functions of the first kind of the orders 0 and 1: exp |x| times sixteen polynomials in v = 1/sqrt(|x| + 4),
/// times v or x v^3, in two words. Floats through double. Max error 1.2 ulp (float 0.54).
template <> struct implementation<bessel_i_> {
  template <int Order, class A>
    requires(Order == 0 || Order == 1)
  [[gnu::always_inline]] static inline xsimd::batch<double, A> call(std::integral_constant<int, Order>,
                                                                    xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const magnitude = xsimd::abs(x), a = xsimd::min(V(720.0), magnitude);  // infinite from there on; a NaN passes
    auto const s = two_sum(a, V(4.0));
    auto const v = reciprocal_root_in_words(s.high, s.low);
    auto p = product(v, detail::of_root_pieces<coefficients::bessel_i<double, Order>>(v));
    if constexpr (Order == 1) p = product(product(v, v), p);
    auto const e = detail::exp_in_parts(a);
    auto q = detail::times_power(e, p);
    if constexpr (Order == 1) q = product(q, double_word<double, A>{a, V(0.0)});
    V const y = detail::scaled_sum(e, q);
    if constexpr (Order == 0)
      return xsimd::select(a < V(0x1p-27), V(1.0), y);
    else
      return with_sign(y, x);
  }

  template <int Order, class A>
    requires(Order == 0 || Order == 1)
  [[gnu::always_inline]] static inline xsimd::batch<float, A> call(std::integral_constant<int, Order>,
                                                                   xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return coarse<Order>(v); }, x);
  }

 private:
  /// With an error near 2^-29 relative, to be rounded to float.
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> coarse(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const magnitude = xsimd::abs(x), a = xsimd::min(V(96.0), magnitude);
    V const v = detail::coarse_reciprocal_root(a + V(4.0));
    V p = v * detail::of_coarse_root_pieces<coefficients::bessel_i<double, Order>>(v);
    if constexpr (Order == 1) p = p * ((v * v) * a);
    V const y = detail::coarse_exp<A>(-a).times(p);
    return Order == 1 ? with_sign(y, x) : y;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
