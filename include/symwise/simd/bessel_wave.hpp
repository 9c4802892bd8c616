#pragma once
/// \file
/// What J and Y of the orders 0 and 1 share beyond 25: amplitude and phase.
#include <symwise/simd/coefficients/bessel_j.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>

#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// Which of the two.
enum class bessel_kind : unsigned char { first, second };

/// What both orders need of an a >= 25: its angle reduced, the reciprocals of it, in two words, of its square and of its root; of
/// those too large for that the root is of a 2^-600.
template <class A> struct wave_argument {
  reduced_angle<double, A> angle;
  double_word<double, A> inverse;
  xsimd::batch<double, A> square, root, unit;
};

template <class A> [[gnu::always_inline]] inline wave_argument<A> wave_argument_of(
    reduced_angle<double, A> const& angle, xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  V const one(1.0), zero(0.0);
  auto const huge = a > V(0x1p300);
  V const b = xsimd::select(huge, a * V(0x1p-600), a), root = quick_reciprocal_root(b);
  V const u = root * root, u_low = u * negative_fused(u, b, one);
  return {angle,
          {xsimd::select(huge, zero, u), xsimd::select(huge, zero, u_low)},
          xsimd::select(huge, zero, u * u),
          root,
          xsimd::select(huge, V(0x1p-300), one)};
}

/// The amplitude times the cosine (J) or sine (Y) of the phase. DLMF 10.18.
template <int Order, bessel_kind Kind, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> bessel_wave(
    wave_argument<A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::bessel_j<double, Order>;
  auto const first = two_product(x.inverse.high, V(c::leading));
  V const rest = multiply_add(x.inverse.high * x.square, polynomial(x.square, c::phase),
                              multiply_add(x.inverse.low, V(c::leading), first.low));
  auto const phase = fast_two_sum(first.high, rest);
  auto const r = two_sum(x.angle.r, phase.high);
  xsimd::batch<std::uint64_t, A> const quarter(static_cast<std::uint64_t>(2 * (2 * Order + 1)));
  auto const both =
      sine_and_cosine(reduced_angle<double, A>{r.high, (r.low + x.angle.low) + phase.low, x.angle.step - quarter});
  auto const& wave = Kind == bessel_kind::first ? both.cosine : both.sine;
  V const amplitude = x.root * polynomial(x.square, c::amplitude);
  return multiply_add(wave.high, amplitude, wave.low * amplitude) * x.unit;
}

/// J or Y for a >= 25.
template <int Order, bessel_kind Kind, class A>
[[gnu::noinline]] xsimd::batch<double, A> bessel_far(xsimd::batch<double, A> a) noexcept {
  using V = xsimd::batch<double, A>;
  V const y = of_any_angle(
      [](auto const& angle, auto const& v) { return bessel_wave<Order, Kind>(wave_argument_of(angle, v)); }, a);
  return xsimd::select(a == V(std::numeric_limits<double>::infinity()), V(0.0), y);
}

/// Those of the orders 0 and 1.
template <bessel_kind Kind, class A>
[[gnu::noinline]] std::pair<xsimd::batch<double, A>, xsimd::batch<double, A>> both_far(
    xsimd::batch<double, A> a) noexcept {
  using V = xsimd::batch<double, A>;
  auto const x = wave_argument_of(reduce_angle(a), a);
  V y = bessel_wave<0, Kind>(x), z = bessel_wave<1, Kind>(x);
  if (any_far_angle(a)) [[unlikely]] {
    y = bessel_far<0, Kind>(a);
    z = bessel_far<1, Kind>(a);
  }
  return {y, z};
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
