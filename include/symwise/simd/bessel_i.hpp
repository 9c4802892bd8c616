#pragma once
#include <symwise/simd/bessel_i_scaled.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct bessel_i_;

namespace simd {

/// The modified Bessel functions of the first kind of the orders 0 and 1: exp |x| times sixteen polynomials in v = 1/sqrt(|x| + 4),
/// the order 1 times x v^2. Floats through double. Max error 4 ulp (float 0.56). Of the orders 2 to 12 bessel_i_scaled times
/// exp |x|, within 16 ulp (24 without fused operations).
template <> struct implementation<bessel_i_> {
  template <int Order, class A>
    requires(Order == 0 || Order == 1)
  [[gnu::always_inline]] static inline xsimd::batch<double, A> call(std::integral_constant<int, Order>,
                                                                    xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const magnitude = xsimd::abs(x), a = xsimd::min(V(720.0), magnitude);  // infinite from there on; a NaN passes
    V const y = detail::times_exp(detail::near_scaled_i<Order>(a), detail::exp_in_parts(a));
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

  template <int Order, class A>
    requires(Order > 1 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<double, A> call(std::integral_constant<int, Order>,
                                                                    xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::min(V(720.0), xsimd::abs(x));  // infinite from there on; a NaN passes
    V const y = detail::times_exp(detail::scaled_i_of_order<Order>(a), detail::exp_in_parts(a));
    return Order % 2 == 0 ? y : with_sign(y, x);
  }
  template <int Order, class A>
    requires(Order > 1 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<float, A> call(std::integral_constant<int, Order> order,
                                                                   xsimd::batch<float, A> const& x) noexcept {
    return through_double([order](auto const& wide) { return call(order, wide); }, x);
  }

 private:
  /// With an error near 2^-29 relative, to be rounded to float.
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> coarse(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const magnitude = xsimd::abs(x), a = xsimd::min(V(96.0), magnitude);
    V const v = detail::coarse_reciprocal_root(a + V(4.0));
    V p = detail::of_coarse_root_pieces<coefficients::bessel_i<double, Order>>(v);
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
