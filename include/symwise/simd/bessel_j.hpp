#pragma once
#include <symwise/simd/coefficients/bessel_j.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>

#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct bessel_j_;

namespace simd {

/// The Bessel functions of the first kind of the orders 0 and 1. For |x| < 25 sixteen polynomials of width pi/2, every second
/// about a zero, which is held in two words; beyond, amplitude and phase, the phase in two words. DLMF 10.18. Floats through
/// double. Max error 4 ulp, beyond 25 alternatively 2^-65.
template <> struct implementation<bessel_j_> {
  template <int Order, class A>
    requires(Order == 0 || Order == 1)
  [[gnu::always_inline]] static inline xsimd::batch<double, A> call(std::integral_constant<int, Order>,
                                                                    xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const a = xsimd::abs(x), from(25.0);
    auto const is_near = a < from;
    V y = near<Order>(xsimd::min(from, a));
    if (!xsimd::all(is_near)) y = xsimd::select(is_near, y, far<Order>(xsimd::max(from, a)));
    if constexpr (Order == 0)
      return xsimd::select(a < V(0x1p-27), V(1.0), y);
    else
      return flip_sign(y, x);
  }

  template <int Order, class A>
    requires(Order == 0 || Order == 1)
  [[gnu::always_inline]] static inline xsimd::batch<float, A> call(std::integral_constant<int, Order> order,
                                                                   xsimd::batch<float, A> const& x) noexcept {
    return through_double([order](auto const& wide) { return call(order, wide); }, x);
  }

 private:
  /// For 0 <= a <= 25.
  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> near(
      xsimd::batch<double, A> const& a) noexcept {
    using V = xsimd::batch<double, A>;
    auto const m = multiply_add(a, V(0x1.45f306dc9c883p-1), V(-0.5)) + V(ieee<double>::magic);  // 2/pi
    auto const c = lookup_together<coefficients::bessel_j<double, Order>::piece, double, A>(bits(m));
    V const t = (a - c[0]) - c[1];
    V p = c[c.size() - 1];
    for (std::size_t j = c.size() - 1; j-- > 4;) p = multiply_add(p, t, c[j]);
    return c[2] + multiply_add(t, p, c[3]);
  }

  /// For a >= 25.
  template <int Order, class A> [[gnu::noinline]] static xsimd::batch<double, A> far(
      xsimd::batch<double, A> a) noexcept {
    using V = xsimd::batch<double, A>;
    V const y = detail::of_any_angle([](auto const& angle, auto const& v) { return wave<Order>(angle, v); }, a);
    return xsimd::select(a == V(std::numeric_limits<double>::infinity()), V(0.0), y);
  }

  template <int Order, class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> wave(
      detail::reduced_angle<double, A> const& angle, xsimd::batch<double, A> const& a) noexcept {
    using V = xsimd::batch<double, A>;
    using c = coefficients::bessel_j<double, Order>;
    V const one(1.0), b = xsimd::min(V(0x1p60), a), u = one / b, z = u * u;  // a NaN passes
    V const u_low = u * negative_fused(u, b, one);
    auto const first = two_product(u, V(c::leading));
    V const rest = multiply_add(u * z, polynomial(z, c::phase), multiply_add(u_low, V(c::leading), first.low));
    auto const phase = fast_two_sum(first.high, rest);
    auto const r = two_sum(angle.r, phase.high);
    xsimd::batch<std::uint64_t, A> const quarter(static_cast<std::uint64_t>(2 * (2 * Order + 1)));
    auto const cosine = detail::sine_and_cosine(detail::reduced_angle<double, A>{
                                                    r.high, (r.low + angle.low) + phase.low, angle.step - quarter})
                            .cosine;
    auto const huge = a > V(0x1p300);
    auto const root = reciprocal_root_in_words(xsimd::select(huge, a * V(0x1p-600), a));
    auto const y = product(cosine, product(root, double_word<double, A>{polynomial(z, c::amplitude), V(0.0)}));
    return (y.high + y.low) * xsimd::select(huge, V(0x1p-300), one);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
