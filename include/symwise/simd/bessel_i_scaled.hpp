#pragma once
#include <symwise/simd/bessel_wave.hpp>
#include <symwise/simd/coefficients/bessel_i.hpp>
#include <symwise/simd/root_pieces.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct bessel_i_scaled_;

namespace simd {
namespace detail {

/// From here on Hankel's expansion has the digits of a double for the orders 0 and 1.
inline constexpr double hankel_from = 600;

/// sqrt(2 pi x) e^-x I (Sign = -1) or sqrt(2 x / pi) e^x K (Sign = 1) as a series in u = 1/x <= 1/600, DLMF 10.40.1, 10.40.2.
template <int Order, int Sign, class V> [[gnu::always_inline]] inline V hankel_series(V const& u) noexcept {
  V sum(1.0);
  for (int k = 8; k > 0; --k) {
    double const odd = 2 * k - 1;
    sum = multiply_add(u * V(Sign * (4.0 * Order * Order - odd * odd) / (8 * k)), sum, V(1.0));
  }
  return sum;
}

/// exp(-a) I of the orders 0 and 1 for 0 <= a <= 720.
template <int Order, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> near_scaled_i(
    xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  auto const s = fast_two_sum(V(4.0), a);  // exact beyond 4 too: there 4 is a multiple of an ulp
  auto const v = corrected_reciprocal_root(s.high, s.low);
  V const g = of_root_pieces<coefficients::bessel_i<double, Order>>(v);
  if constexpr (Order == 0)
    return g;
  else {
    auto const square = two_product(v.value, v.value);
    V const low = multiply_add(square.high, v.correction + v.correction, square.low);
    return multiply_add(a, square.high, a * low) * g;
  }
}

/// exp(-a) I for a >= 0.
template <int Order, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> scaled_i(
    xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  V const from(hankel_from);
  V y = near_scaled_i<Order>(xsimd::min(from, a));
  auto const is_far = a > from;
  if (xsimd::any(is_far)) {
    V const b = xsimd::max(from, a);
    V const far = V(0x1.9884533d43651p-2) / square_root(b) * hankel_series<Order, -1>(V(1.0) / b);  // 1/sqrt(2 pi)
    y = xsimd::select(is_far, far, y);
  }
  return y;
}

/// The same, compiled once for all orders above 1.
template <int Order, class A>
[[gnu::noinline]] xsimd::batch<double, A> scaled_i_apart(xsimd::batch<double, A> a) noexcept {
  return scaled_i<Order>(a);
}

/// exp(-a) I of an order above 1, for a >= 0. Up to the square of the order downwards from a high order, where with z = a^2/4 I_k =
/// (a/2)^k / k! g_k, g_(k-1) = g_k + z g_(k+1) / (k (k + 1)), relative to the order 0 (Miller, DLMF 3.6(v)); beyond, upwards from
/// the orders 0 and 1, which loses less than one digit there.
template <int Order, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> scaled_i_downwards(
    xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  constexpr int first = 7 * Order + 8;
  V const half = a * V(0.5), z = half * half;
  V above(1.0), g(1.0), wanted(1.0);
  for (int k = first; k > 0; --k) {
    if (k == Order) wanted = g;
    V const next = multiply_add(z * V(1.0 / (k * (k + 1.0))), above, g);
    above = g;
    g = next;
  }
  return whole_power<Order>(half) * V(reciprocal_factorial(Order)) * (wanted / g) * scaled_i_apart<0>(a);
}
template <int Order, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> scaled_i_upwards(
    xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  V before = scaled_i_apart<0>(a), y = scaled_i_apart<1>(a);
  V const u = V(2.0) / a;
  for (int k = 1; k < Order; ++k) {
    V const after = negative_multiply_add(V(static_cast<double>(k)) * u, y, before);
    before = y;
    y = after;
  }
  return y;
}
template <int Order, class A>
  requires(Order > 1)
[[gnu::noinline]] xsimd::batch<double, A> scaled_i_of_order(xsimd::batch<double, A> a) noexcept {
  using V = xsimd::batch<double, A>;
  V const from(static_cast<double>(Order * Order));
  auto const is_below = a < from;
  if (xsimd::all(is_below)) return scaled_i_downwards<Order>(a);
  V y = scaled_i_upwards<Order>(xsimd::max(from, a));
  if (xsimd::any(is_below)) y = xsimd::select(is_below, scaled_i_downwards<Order>(xsimd::min(from, a)), y);
  return y;
}

}  // namespace detail

/// exp(-|x|) times the modified Bessel functions of the first kind of literal orders: bessel_i without its exponential; from 600 on
/// Hankel's expansion. Max error 4 ulp for the orders 0 and 1, 16 ulp for 2 to 12 (6 and 24 without fused operations). Floats through double.
template <> struct implementation<bessel_i_scaled_> {
  template <int Order, class A>
    requires(Order >= 0 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<double, A> call(std::integral_constant<int, Order>,
                                                                    xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::abs(x);
    V y;
    if constexpr (Order < 2)
      y = detail::scaled_i<Order>(a);
    else
      y = detail::scaled_i_of_order<Order>(a);
    return Order % 2 == 0 ? y : with_sign(y, x);
  }

  template <int Order, class A>
    requires(Order >= 0 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<float, A> call(std::integral_constant<int, Order> order,
                                                                   xsimd::batch<float, A> const& x) noexcept {
    return through_double([order](auto const& wide) { return call(order, wide); }, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
