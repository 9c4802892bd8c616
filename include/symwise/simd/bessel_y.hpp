#pragma once
#include <symwise/simd/bessel_wave.hpp>
#include <symwise/simd/coefficients/bessel_y.hpp>
#include <symwise/simd/log.hpp>

#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct bessel_y_;

namespace simd {

/// The Bessel functions of the second kind of literal orders. Of the orders 0 and 1, up to pi the logarithm of x by the first zero
/// and two polynomials in x^2 - 5, DLMF 10.8.1; to 25 polynomials of width pi/2, every second about a zero, which is held in two words;
/// beyond, amplitude and phase as bessel_j. Max error 8 ulp up to pi, 4 ulp beyond, from 25 on alternatively 2^-65. Of the orders 2 to 12, recurrence
/// from these, DLMF 10.6.1: max error 16 ulp (24 without fused operations), of the amplitude beyond the order. Floats through double.
template <> struct implementation<bessel_y_> {
  template <int Order, class A>
    requires(Order >= 0 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<double, A> call(std::integral_constant<int, Order>,
                                                                    xsimd::batch<double, A> const& x) noexcept {
    return at_ends(of_order<Order>(x), x);
  }

  template <int Order, class A>
    requires(Order >= 0 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<float, A> call(std::integral_constant<int, Order> order,
                                                                   xsimd::batch<float, A> const& x) noexcept {
    return through_double([order](auto const& wide) { return call(order, wide); }, x);
  }

  /// The orders 0 and 1: beyond 25 the reduction and the amplitude's root.
  template <class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<double, A>, xsimd::batch<double, A>> joint_orders(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const pi(0x1.921fb54442d18p+1), from(25.0), middle = xsimd::max(pi, xsimd::min(from, x));
    auto const is_first = x < pi;
    auto const is_near = x < from;
    V y = x, z = x;
    if (xsimd::any(is_near)) {
      y = detail::bessel_near<coefficients::bessel_y<double, 0>::piece>(middle);
      z = detail::bessel_near<coefficients::bessel_y<double, 1>::piece>(middle);
    }
    if (!xsimd::all(is_near)) {
      auto const beyond = detail::both_far<detail::bessel_kind::second>(xsimd::max(from, x));
      y = xsimd::select(is_near, y, beyond.first);
      z = xsimd::select(is_near, z, beyond.second);
    }
    if (xsimd::any(is_first)) {
      y = xsimd::select(is_first, first<0>(xsimd::min(pi, x)), y);
      z = xsimd::select(is_first, first<1>(xsimd::min(pi, x)), z);
    }
    return {at_ends(y, x), at_ends(z, x)};
  }

  template <class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<float, A>, xsimd::batch<float, A>> joint_orders(
      xsimd::batch<float, A> const& x) noexcept {
    return pair_through_double([](auto const& v) __attribute__((always_inline)) { return joint_orders(v); }, x);
  }

 private:
  template <class V> [[gnu::always_inline]] static inline V at_ends(V const& y, V const& x) noexcept {
    return special_values<responses{.zero = response::minus_infinity,
                                    .minus_infinity = response::nan,
                                    .plus_infinity = response::zero,
                                    .negative = response::nan}>(y, x);
  }
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> of_order(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    if constexpr (Order < 2) {
      V const pi(0x1.921fb54442d18p+1), from(25.0);
      auto const is_first = x < pi;
      auto const is_near = x < from;
      if (xsimd::all(is_first)) return first<Order>(x);
      V y = x;
      if (xsimd::any(is_near))
        y = detail::bessel_near<coefficients::bessel_y<double, Order>::piece>(xsimd::max(pi, xsimd::min(from, x)));
      if (!xsimd::all(is_near))
        y = xsimd::select(is_near, y, detail::bessel_far<Order, detail::bessel_kind::second>(xsimd::max(from, x)));
      if (xsimd::any(is_first)) y = xsimd::select(is_first, first<Order>(xsimd::min(pi, x)), y);
      return y;
    } else {
      return upwards<Order>(x);
    }
  }

  /// For 0 < x <= pi.
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> first(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    using c = coefficients::bessel_y<double, Order>;
    // x by the zero in two words; the second matters beside 1 alone
    auto const ratio = two_product(x, V(c::inverse));
    V const lost = multiply_add(x, V(c::inverse_low), ratio.low);
    V const log = implementation<log_>::call(ratio.high) + lost;
    V const w = multiply_subtract(x, x, V(5.0)), j = polynomial(w, c::j), s = polynomial(w, c::s);
    V const from_zero = ((x - V(c::root)) - V(c::root_low)) * (x + V(c::root));
    if constexpr (Order == 0)
      return multiply_add(log, j, from_zero * s);
    else
      return multiply_add(x * log, j, from_zero * s / x);
  }

  /// Compiled once for all orders above.
  template <int Order, class A>
  [[gnu::noinline]] static xsimd::batch<double, A> apart(xsimd::batch<double, A> x) noexcept {
    return of_order<Order>(x);
  }
  template <int Order, class A>
  [[gnu::noinline]] static xsimd::batch<double, A> upwards(xsimd::batch<double, A> x) noexcept {
    using V = xsimd::batch<double, A>;
    V const least(std::numeric_limits<double>::lowest());
    V before = apart<0>(x), y = apart<1>(x);
    V const u = V(2.0) / x;
    for (int k = 1; k < Order; ++k) {
      V const after = multiply_subtract(V(static_cast<double>(k)) * u, y, xsimd::max(least, before));  // a NaN passes
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
