#pragma once
#include <symwise/simd/bessel_i_scaled.hpp>
#include <symwise/simd/bessel_k.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct bessel_k_scaled_;

namespace simd {

/// exp(x) times the modified Bessel functions of the second kind of literal orders: bessel_k without its exponential from 1 on, times
/// exp(x) below; from 600 on Hankel's expansion; orders from 2 to 12 by recurrence, DLMF 10.29.1. Max error 4 ulp for the orders 0
/// and 1, 16 ulp for 2 to 12 (6 and 24 without fused operations). Floats through double.
template <> struct implementation<bessel_k_scaled_> {
  template <int Order, class T, class A>
    requires(Order >= 0 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(std::integral_constant<int, Order> order,
                                                               xsimd::batch<T, A> const& x) noexcept {
    if constexpr (sizeof(T) == 4)
      return through_double([order](auto const& wide) { return call(order, wide); }, x);
    else if constexpr (Order < 2)
      return scaled<Order>(x);
    else
      return upwards<Order>(x);
  }

 private:
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> scaled(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const one(1.0), far(detail::hankel_from);
    auto const is_small = x < one;
    V y = x;
    if (!xsimd::all(is_small)) {
      y = detail::scaled_k<Order>(xsimd::max(one, xsimd::min(far, x)));
    }
    if (xsimd::any(is_small)) {
      V const small = xsimd::min(one, x);
      V const below = special_values<responses{
          .zero = response::plus_infinity, .minus_infinity = response::nan, .negative = response::nan}>(
          detail::k_beside_zero<Order>(small), small);
      y = xsimd::select(is_small, below * implementation<exp_>::call(small), y);
    }
    auto const is_far = x > far;
    if (xsimd::any(is_far)) {
      V const b = xsimd::max(far, x);
      V const beyond =
          V(0x1.40d931ff62706p+0) / square_root(b) * detail::hankel_series<Order, 1>(one / b);  // sqrt(pi/2)
      y = xsimd::select(is_far, beyond, y);
    }
    return y;
  }

  /// Compiled once for all orders above.
  template <int Order, class A>
  [[gnu::noinline]] static xsimd::batch<double, A> apart(xsimd::batch<double, A> x) noexcept {
    return scaled<Order>(x);
  }
  template <int Order, class A>
  [[gnu::noinline]] static xsimd::batch<double, A> upwards(xsimd::batch<double, A> x) noexcept {
    using V = xsimd::batch<double, A>;
    V before = apart<0>(x), y = apart<1>(x);
    V const u = V(2.0) / xsimd::abs(x);
    for (int k = 1; k < Order; ++k) {
      V const after = multiply_add(V(static_cast<double>(k)) * u, y, before);
      before = y;
      y = after;
    }
    return y;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
