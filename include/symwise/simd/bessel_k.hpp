#pragma once
#include <symwise/simd/bessel_wave.hpp>
#include <symwise/simd/coefficients/bessel_k.hpp>
#include <symwise/simd/log.hpp>
#include <symwise/simd/root_pieces.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct bessel_k_;

namespace simd {
namespace detail {

/// exp(a) K of the orders 0 and 1 for 1 <= a <= 760.
template <int Order, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> scaled_k(
    xsimd::batch<double, A> const& a) noexcept {
  return of_root_pieces<coefficients::bessel_k<double, Order>>(corrected_reciprocal_root(a));
}

/// 1/x, for 2^-1000 < |x| < 2^1000.
template <class A> [[gnu::always_inline]] inline corrected_value<A> corrected_reciprocal(
    xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  V const one(1.0);
  V y;
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A>) {
    y = _mm512_rcp14_pd(x.data);
    V const e = negative_multiply_add(x, y, one);  // to 14 bits, then to 42
    y = multiply_add(y, multiply_add(e, e, e), y);
  } else
#endif
    y = one / x;
  return {y, negative_fused(y, x, one)};
}

/// K of the orders 0 and 1 for 0 < x <= 1. DLMF 10.31.1, 10.31.2.
template <int Order, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> k_beside_zero(
    xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::bessel_k<double, Order>;
  V const z = x * x, log = fast_log_of_parts(split_exponent(x)), r = polynomial(z, c::r), s = polynomial(z, c::s);
  if constexpr (Order == 0)
    return multiply_add(z, negative_multiply_add(log, r, s), V(c::constant)) - log;
  else {
    V const least(0x1p-900);
    auto const inverse = corrected_reciprocal(xsimd::max(least, x));
    V const y = inverse.value + multiply_add(x, multiply_add(log, r, s), inverse.value * inverse.correction);
    auto const is_tiny = x < least;
    if (xsimd::any(is_tiny)) [[unlikely]]
      return xsimd::select(is_tiny, V(1.0) / x, y);
    return y;
  }
}

}  // namespace detail

/// The modified Bessel functions of the second kind of the orders 0 and 1. For x >= 1 exp(-x) times sixteen polynomials in v =
/// 1/sqrt x; below the logarithm and two polynomials in x^2. Floats through double. Max error 4 ulp (float 0.56). Of the orders 2 to 12,
/// recurrence from these, DLMF 10.29.1: within 16 ulp (24 without fused operations).
template <> struct implementation<bessel_k_> {
  template <int Order, class A>
    requires(Order == 0 || Order == 1)
  [[gnu::always_inline]] static inline xsimd::batch<double, A> call(std::integral_constant<int, Order>,
                                                                    xsimd::batch<double, A> const& x) noexcept {
    return of_ranges([](auto const& v) { return detail::k_beside_zero<Order>(v); },
                     [](auto const& v) { return far<Order>(v); }, x);
  }

  template <int Order, class A>
    requires(Order == 0 || Order == 1)
  [[gnu::always_inline]] static inline xsimd::batch<float, A> call(std::integral_constant<int, Order>,
                                                                   xsimd::batch<float, A> const& x) noexcept {
    return through_double(
        [](auto const& wide) {
          return of_ranges([](auto const& v) { return detail::k_beside_zero<Order>(v); },
                           [](auto const& v) { return coarse_far<Order>(v); }, wide);
        },
        x);
  }

  template <int Order, class T, class A>
    requires(Order > 1 && Order <= detail::largest_literal_order)
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(std::integral_constant<int, Order> order,
                                                               xsimd::batch<T, A> const& x) noexcept {
    if constexpr (sizeof(T) == 4) {
      return through_double([order](auto const& wide) { return call(order, wide); }, x);
    } else {
      return upwards<Order>(x);
    }
  }

 private:
  /// Compiled once for all orders above.
  template <int Order, class A>
  [[gnu::noinline]] static xsimd::batch<double, A> apart(xsimd::batch<double, A> x) noexcept {
    return call(std::integral_constant<int, Order>{}, x);
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

  template <class Near, class Far, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> of_ranges(
      Near near, Far far, xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const one(1.0);
    auto const is_near = x < one;
    if (!xsimd::any(is_near)) return far(x);
    V y = near(xsimd::min(one, x));
    if (!xsimd::all(is_near)) y = xsimd::select(is_near, y, far(xsimd::max(one, x)));
    return special_values<responses{.zero = response::plus_infinity,
                                    .minus_infinity = response::nan,
                                    .plus_infinity = response::zero,
                                    .negative = response::nan}>(y, x);
  }

  /// For x >= 1.
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> far(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::min(V(760.0), x);  // 0 from there on; a NaN passes
    return detail::times_exp(detail::scaled_k<Order>(a), detail::exp_in_parts(-a));
  }

  /// With an error near 2^-29 relative, to be rounded to float.
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> coarse_far(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::min(V(112.0), x), v = detail::coarse_reciprocal_root(a);
    return detail::coarse_exp<A>(a).times(detail::of_coarse_root_pieces<coefficients::bessel_k<double, Order>>(v));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
