#pragma once
/// \file
/// What J and Y of the orders 0 and 1 share beyond 25: amplitude and phase.
#include <symwise/simd/coefficients/bessel_j.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// Which of the two.
enum class bessel_kind : unsigned char { first, second };

/// The amplitude times the cosine (J) or sine (Y) of the phase, DLMF 10.18, for an a >= 25 of which the angle is reduced.
template <int Order, bessel_kind Kind, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> bessel_wave(
    reduced_angle<double, A> const& angle, xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::bessel_j<double, Order>;
  V const one(1.0), b = xsimd::min(V(0x1p60), a), u = one / b, z = u * u;  // a NaN passes
  V const u_low = u * negative_fused(u, b, one);
  auto const first = two_product(u, V(c::leading));
  V const rest = multiply_add(u * z, polynomial(z, c::phase), multiply_add(u_low, V(c::leading), first.low));
  auto const phase = fast_two_sum(first.high, rest);
  auto const r = two_sum(angle.r, phase.high);
  xsimd::batch<std::uint64_t, A> const quarter(static_cast<std::uint64_t>(2 * (2 * Order + 1)));
  auto const both =
      sine_and_cosine(reduced_angle<double, A>{r.high, (r.low + angle.low) + phase.low, angle.step - quarter});
  auto const huge = a > V(0x1p300);
  auto const root = reciprocal_root_in_words(xsimd::select(huge, a * V(0x1p-600), a));
  auto const amplitude = product(root, double_word<double, A>{polynomial(z, c::amplitude), V(0.0)});
  auto const y = product(Kind == bessel_kind::first ? both.cosine : both.sine, amplitude);
  return (y.high + y.low) * xsimd::select(huge, V(0x1p-300), one);
}

/// J or Y for a >= 25.
template <int Order, bessel_kind Kind, class A>
[[gnu::noinline]] xsimd::batch<double, A> bessel_far(xsimd::batch<double, A> a) noexcept {
  using V = xsimd::batch<double, A>;
  V const y = of_any_angle([](auto const& angle, auto const& v) { return bessel_wave<Order, Kind>(angle, v); }, a);
  return xsimd::select(a == V(std::numeric_limits<double>::infinity()), V(0.0), y);
}

/// The polynomials of a table of pieces of width pi/2 at 0 <= a <= 25: about a zero or the middle, which is held in two words.
template <auto const& Pieces, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> bessel_near(
    xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  auto const m = multiply_add(a, V(0x1.45f306dc9c883p-1), V(-0.5)) + V(ieee<double>::magic);  // 2/pi
  auto const c = lookup_together<Pieces, double, A>(bits(m));
  V const t = (a - c[0]) - c[1];
  V p = c[c.size() - 1];
  for (std::size_t j = c.size() - 1; j-- > 4;) p = multiply_add(p, t, c[j]);
  return c[2] + multiply_add(t, p, c[3]);
}

/// The k-th power by repeated squaring.
template <int K, class V> [[gnu::always_inline]] inline V whole_power(V const& x) noexcept {
  if constexpr (K == 1)
    return x;
  else if constexpr (K % 2 == 0)
    return whole_power<K / 2>(x * x);
  else
    return x * whole_power<K - 1>(x);
}

/// 1/n!.
constexpr double reciprocal_factorial(int n) {
  double product = 1;
  for (int k = 2; k <= n; ++k) product *= k;
  return 1 / product;
}

/// Literal orders up to this are computed of the orders 0 and 1.
inline constexpr int largest_literal_order = 12;

}  // namespace symwise::inline SYMWISE_ABI::simd::detail

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
