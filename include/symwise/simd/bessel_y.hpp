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

/// The Bessel functions of the second kind of literal orders. Of the orders 0 and 1, up to pi (the order 1: 63/16) the logarithm of x by the first
/// zero and two polynomials in x^2, DLMF 10.8.1; to 49 polynomials of width pi, each about a zero, which is held in two words; beyond, amplitude and
/// phase as bessel_j. Max error 8 ulp up to 4, 4 ulp beyond, from 49 on alternatively 2^-65. Of the orders 2 to 12, recurrence
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

  /// The orders 0 and 1: beyond 49 the reduction and the amplitude's root are shared.
  template <class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<double, A>, xsimd::batch<double, A>> joint_orders(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    using c0 = coefficients::bessel_y<double, 0>;
    using c1 = coefficients::bessel_y<double, 1>;
    V const end0(c0::end), end1(c1::end), from(detail::bessel_from), near = xsimd::min(from, x);
    auto const is_near = x < from;
    V y = x, z = x;
    if (xsimd::any(is_near)) {
      y = detail::bessel_near<c0>(xsimd::max(end0, near));
      z = detail::bessel_near<c1>(xsimd::max(end1, near));
    }
    if (!xsimd::all(is_near)) {
      auto const beyond = detail::bessel_far<detail::bessel_kind::second, 0, 1>(xsimd::max(from, x));
      y = xsimd::select(is_near, y, beyond[0]);
      z = xsimd::select(is_near, z, beyond[1]);
    }
    if (xsimd::any(x < end1)) {
      y = xsimd::select(x < end0, first<0>(xsimd::min(end0, x)), y);
      z = xsimd::select(x < end1, first<1>(xsimd::min(end1, x)), z);
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
      using c = coefficients::bessel_y<double, Order>;
      V const end(c::end), from(detail::bessel_from);
      auto const is_first = x < end;
      if (xsimd::all(is_first)) return first<Order>(x);
      V const a = xsimd::max(end, x);
      V y = a;
      if (detail::all_in_first_pieces<c>(a)) {
        y = detail::bessel_near<c, 8>(a);
      } else {
        auto const is_near = a < from;
        if (xsimd::any(is_near)) y = detail::bessel_near<c>(xsimd::min(from, a));
        if (!xsimd::all(is_near))
          y = xsimd::select(is_near, y, detail::bessel_far<detail::bessel_kind::second, Order>(xsimd::max(from, a))[0]);
      }
      if (xsimd::any(is_first)) y = xsimd::select(is_first, first<Order>(xsimd::min(end, x)), y);
      return y;
    } else {
      return upwards<Order>(x);
    }
  }

  /// For 0 < x <= the end of this range.
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> first(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    using c = coefficients::bessel_y<double, Order>;
    // x by the zero in two words; the second matters beside 1 alone
    auto const ratio = two_product(x, V(c::inverse));
    V const lost = multiply_add(x, V(c::inverse_low), ratio.low);
    V const log = implementation<log_>::call(ratio.high) + lost;
    V const w = multiply_subtract(x, x, V(c::middle)), j = polynomial(w, c::j), s = polynomial(w, c::s);
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
