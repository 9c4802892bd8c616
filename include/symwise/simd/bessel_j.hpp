#pragma once
#include <symwise/simd/bessel_wave.hpp>

#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct bessel_j_;

namespace simd {

/// The Bessel functions of the first kind of literal orders. Of the orders 0 and 1, for |x| < 49 sixteen polynomials of width pi,
/// each about a zero, which is held in two words; beyond, amplitude and phase, the phase in two words. DLMF 10.18. Max
/// error 4 ulp, beyond 49 alternatively 2^-65. Of the orders 2 to 12, recurrence from these where |x| is above the order, DLMF
/// 10.6.1; below it downwards from the power series of a high order. Max error 16 ulp (24 without fused operations), of the amplitude beyond the order. Floats
/// through double.
template <> struct implementation<bessel_j_> {
  template <int Order, class A>
    requires(Order >= 0 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<double, A> call(std::integral_constant<int, Order>,
                                                                    xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::abs(x);
    V const y = positive<Order>(a);
    if constexpr (Order == 0)
      return xsimd::select(a < V(0x1p-27), V(1.0), y);
    else
      return Order % 2 == 0 ? y : flip_sign(y, x);
  }

  template <int Order, class A>
    requires(Order >= 0 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<float, A> call(std::integral_constant<int, Order> order,
                                                                   xsimd::batch<float, A> const& x) noexcept {
    return through_double([order](auto const& wide) { return call(order, wide); }, x);
  }

  /// The orders 0 and 1: beyond 49 the reduction and the amplitude's root are shared.
  template <class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<double, A>, xsimd::batch<double, A>> joint_orders(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::abs(x), from(detail::bessel_from), b = xsimd::min(from, a);
    auto const is_near = a < from;
    V y = a, z = a;
    if (xsimd::any(is_near)) {
      y = detail::bessel_near<coefficients::bessel_j<double, 0>>(b);
      z = detail::bessel_near<coefficients::bessel_j<double, 1>>(b);
    }
    if (!xsimd::all(is_near)) {
      auto const beyond = detail::bessel_far<detail::bessel_kind::first, 0, 1>(xsimd::max(from, a));
      y = xsimd::select(is_near, y, beyond[0]);
      z = xsimd::select(is_near, z, beyond[1]);
    }
    return {xsimd::select(a < V(0x1p-27), V(1.0), y), flip_sign(z, x)};
  }

  template <class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<float, A>, xsimd::batch<float, A>> joint_orders(
      xsimd::batch<float, A> const& x) noexcept {
    return pair_through_double([](auto const& v) __attribute__((always_inline)) { return joint_orders(v); }, x);
  }

 private:
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> positive(
      xsimd::batch<double, A> const& a) noexcept {
    using V = xsimd::batch<double, A>;
    if constexpr (Order < 2) {
      using c = coefficients::bessel_j<double, Order>;
      if (detail::all_in_first_pieces<c>(a)) return detail::bessel_near<c, 8>(a);
      V const from(detail::bessel_from);
      auto const is_near = a < from;
      V y = a;
      if (xsimd::any(is_near)) y = detail::bessel_near<c>(xsimd::min(from, a));
      if (!xsimd::all(is_near))
        y = xsimd::select(is_near, y, detail::bessel_far<detail::bessel_kind::first, Order>(xsimd::max(from, a))[0]);
      return y;
    } else {
      V const from(static_cast<double>(Order));
      auto const is_below = a < from;
      if (xsimd::all(is_below)) return below<Order>(a);
      V const b = xsimd::max(from, a);
      V y = upwards<Order>(b);
      if (xsimd::any(is_below)) y = xsimd::select(is_below, below<Order>(xsimd::min(from, a)), y);
      return y;
    }
  }

  /// Compiled once for all orders above.
  template <int Order, class A>
  [[gnu::noinline]] static xsimd::batch<double, A> apart(xsimd::batch<double, A> a) noexcept {
    return positive<Order>(a);
  }
  template <int Order, class A>
  [[gnu::noinline]] static xsimd::batch<double, A> upwards(xsimd::batch<double, A> a) noexcept {
    using V = xsimd::batch<double, A>;
    V before = apart<0>(a), y = apart<1>(a);
    V const u = V(2.0) / a;
    for (int k = 1; k < Order; ++k) {
      V const after = multiply_subtract(V(static_cast<double>(k)) * u, y, before);
      before = y;
      y = after;
    }
    return y;
  }

  /// For 0 <= a <= Order: with z = a^2/4, J_k = (a/2)^k / k! g_k, g_(k-1) = g_k - z g_(k+1) / (k (k + 1)), which neither overflows
  /// nor cancels, from where the power series of g do not cancel either.
  template <int Order, class A>
  [[gnu::noinline]] static xsimd::batch<double, A> below(xsimd::batch<double, A> a) noexcept {
    using V = xsimd::batch<double, A>;
    constexpr int first = Order * Order / 4 > Order ? Order * Order / 4 : Order;
    V const half = a * V(0.5), z = half * half, one(1.0);
    V above = series<first + 1>(z), g = series<first>(z);
    for (int k = first; k > Order; --k) {
      V const next = negative_multiply_add(z * V(1.0 / (k * (k + 1.0))), above, g);
      above = g;
      g = next;
    }
    return detail::whole_power<Order>(half) * V(detail::reciprocal_factorial(Order)) * g;
  }

  /// 1 - z/(1 (k + 1)) (1 - z/(2 (k + 2)) (1 - ...)), for z <= k.
  template <int K, class V> [[gnu::always_inline]] static inline V series(V const& z) noexcept {
    V sum(1.0);
    for (int j = 19; j > 0; --j)
      sum = negative_multiply_add(z * V(1.0 / (j * (j + static_cast<double>(K)))), sum, V(1.0));
    return sum;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
