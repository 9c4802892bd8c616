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

/// The Bessel functions of the second kind of literal orders. Of the orders 0 and 1, up to 1/4 the logarithm of x by the first
/// zero and two polynomials in x^2, DLMF 10.8.1; to pi (the order 1: 63/16) polynomials of half an octave, from there to 49 of width pi, each about
/// a zero, which is held in two words; beyond, amplitude and phase as bessel_j. Max error 4 ulp, from 49 on alternatively 2^-65. Of the orders 2 to
/// 12, recurrence from these, DLMF 10.6.1: max error 16 ulp (24 without fused operations), of the amplitude beyond the order. Floats through double.
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
    V const from(detail::bessel_from), least(coefficients::bessel_y<double, 0>::least), a = xsimd::max(least, x);
    auto const is_near = a < from, is_small = x < least;
    V y = a, z = a;
    if (xsimd::any(is_near)) {
      V const b = xsimd::min(from, a);
      y = near<0>(b);
      z = near<1>(b);
    }
    if (!xsimd::all(is_near)) {
      auto const beyond = detail::bessel_far<detail::bessel_kind::second, 0, 1>(xsimd::max(from, a));
      y = xsimd::select(is_near, y, beyond[0]);
      z = xsimd::select(is_near, z, beyond[1]);
    }
    if (xsimd::any(is_small)) {
      V const b = xsimd::min(least, x);
      y = xsimd::select(is_small, beside_zero<0>(b), y);
      z = xsimd::select(is_small, beside_zero<1>(b), z);
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
      V const from(detail::bessel_from), least(coefficients::bessel_y<double, Order>::least);
      auto const is_small = x < least;
      if (xsimd::all(is_small)) return beside_zero<Order>(x);
      V const a = xsimd::max(least, x);
      auto const is_near = a < from;
      V y = a;
      if (xsimd::any(is_near)) y = near<Order>(xsimd::min(from, a));
      if (!xsimd::all(is_near))
        y = xsimd::select(is_near, y, detail::bessel_far<detail::bessel_kind::second, Order>(xsimd::max(from, a))[0]);
      if (xsimd::any(is_small)) y = xsimd::select(is_small, beside_zero<Order>(xsimd::min(least, x)), y);
      return y;
    } else {
      return upwards<Order>(x);
    }
  }

  /// For 1/4 <= a <= 49.
  template <int Order, class A>
  [[gnu::always_inline]] static inline xsimd::batch<double, A> near(xsimd::batch<double, A> const& a) noexcept {
    using V = xsimd::batch<double, A>;
    using c = coefficients::bessel_y<double, Order>;
    if (xsimd::all(a < V((8.49 + c::shift) * 3.14159265358979323846))) return in_first_pieces<Order>(a);
    V const end(c::end);
    auto const is_below = a < end;
    V y = detail::bessel_near<c>(xsimd::max(end, a));
    if (xsimd::any(is_below)) y = xsimd::select(is_below, in_first_pieces<Order>(xsimd::min(end, a)), y);
    return y;
  }

  /// The same within the pieces of one table: two an octave up to the end of these, which the exponent of a and its first bit tell, then
  /// eight of width pi.
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> in_first_pieces(
      xsimd::batch<double, A> const& a) noexcept {
    using V = xsimd::batch<double, A>;
    using U = xsimd::batch<std::uint64_t, A>;
    using c = coefficients::bessel_y<double, Order>;
    constexpr std::uint64_t half = std::uint64_t(1) << 51U;
    auto const is_below = a < V(c::end);
    U const below = (bits(a) >> 51) | U(8), beyond = bits(detail::wave_piece<c>(a)) & U(~std::uint64_t(8));
    auto const piece = bits(xsimd::select(is_below, from_bits<double, A>(below), from_bits<double, A>(beyond)));
    V const middle = from_bits<double, A>((bits(a) & U(~(half - 1))) | U(half >> 1U));
    return detail::about_zero_of<c::first>(
        piece, a, [&](V const& t) __attribute__((always_inline)) { return xsimd::select(is_below, a - middle, t); });
  }

  /// For 0 < x <= 1/4.
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> beside_zero(
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
