#pragma once
/// \file
/// The Airy functions and their derivatives: what the four share.
#include <symwise/simd/coefficients/airy.hpp>
#include <symwise/simd/coefficients/airy_wave.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>
#include <symwise/simd/root_pieces.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// Which of the four, as their coefficients are numbered.
enum class airy_kind : unsigned char { ai, bi, ai_prime, bi_prime };
constexpr bool is_bi(airy_kind k) { return k == airy_kind::bi || k == airy_kind::bi_prime; }
constexpr bool is_prime(airy_kind k) { return k == airy_kind::ai_prime || k == airy_kind::bi_prime; }

/// Below the first, amplitude and phase; above the second, an exponential. The pieces between go from -6 to 3, so that rounding never
/// leaves them.
inline constexpr double airy_low = -5.99, airy_high = 2.99;

/// zeta = 2/3 x^(3/2) in two words, the root of x, and the reciprocal of that, rounded.
template <class A> struct airy_argument {
  double_word<double, A> zeta, root;
  xsimd::batch<double, A> inverse_root;
};

template <class A>
[[gnu::always_inline]] inline airy_argument<A> airy_argument_of(xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  V const two_thirds(0x1.5555555555555p-1), rest_of_it(0x1.5555555555555p-55);
  V const inverse = quick_reciprocal_root(x), root = x * inverse;
  V const lost = negative_fused(root, root, x) * (inverse * V(0.5));
  auto const cube = two_product(x, root);
  V const cube_low = multiply_add(x, lost, cube.low);
  auto const zeta = two_product(cube.high, two_thirds);
  V const low = multiply_add(cube.high, rest_of_it, multiply_add(cube_low, two_thirds, zeta.low));
  return {{zeta.high, low}, {root, lost}, inverse};
}

/// The amplitude of a wave at -z times the cosine (Ai) or the negative sine (Bi) of its phase, of which the angle of zeta is given. DLMF 9.8.
template <airy_kind Kind, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> airy_wave_at(
    airy_argument<A> const& of, reduced_angle<double, A> const& angle) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::airy_wave<double, is_prime(Kind)>;
  V const i = of.inverse_root, u = V(1.5) * i * (i * i), w = u * u;
  V const phase = multiply_add(u, horner(w, c::phase), of.zeta.low);
  auto const r = two_sum(angle.r, phase);
  xsimd::batch<std::uint64_t, A> const eighths(is_prime(Kind) ? 6 : 2);
  auto const both = sine_and_cosine(reduced_angle<double, A>{r.high, r.low + angle.low, angle.step - eighths});
  V const q = quick_reciprocal_root(of.root.high);
  V const amplitude = (is_prime(Kind) ? of.root.high * q : q) * horner(w, c::amplitude);
  auto const& wave = is_bi(Kind) ? both.sine : both.cosine;
  V const y = multiply_add(wave.high, amplitude, wave.low * amplitude);
  return is_bi(Kind) ? -y : y;
}

/// An angle of any size, reduced lane by lane where it is too large to be reduced otherwise.
template <class A>
[[gnu::always_inline]] inline reduced_angle<double, A> reduce_any_angle(xsimd::batch<double, A> const& x) noexcept {
  auto const near = reduce_angle(x), far = reduce_far_angles(x);
  auto const is_near = xsimd::abs(x) < xsimd::batch<double, A>(far_angle<double>);
  auto const step =
      xsimd::select(is_near, from_bits<double, A>(near.step), from_bits<double, A>(far.step));  // one mask for all
  return {xsimd::select(is_near, near.r, far.r), xsimd::select(is_near, near.low, far.low), bits(step)};
}

/// The same where zeta may be too large for the reduction of angles: both its words are reduced, and their sum. They hold the phase to
/// about z = 2^69; beyond, the amplitude alone is right.
template <airy_kind Kind, class A>
[[gnu::noinline, gnu::cold]] xsimd::batch<double, A> airy_far_wave(xsimd::batch<double, A> z) noexcept {
  using V = xsimd::batch<double, A>;
  auto const near = airy_argument_of(xsimd::min(V(0x1p600), z));
  auto const whole = reduce_any_angle(near.zeta.high), rest = reduce_any_angle(near.zeta.low);
  auto const sum = two_sum(whole.r, rest.r);
  auto angle = reduce_angle(sum.high);
  angle.low = angle.low + (sum.low + (whole.low + rest.low));
  angle.step = angle.step + (whole.step + rest.step);
  auto of = near;
  of.zeta.low = V(0.0);
  V const huge(0x1p500), scale(0x1p-400);
  auto const is_huge = z > huge;  // there zeta^-2 vanishes and the root of z would overflow what squares it
  of.root.high =
      xsimd::select(is_huge, square_root(xsimd::select(is_huge, z * scale, V(1.0))) * V(0x1p200), of.root.high);
  return airy_wave_at<Kind>(of, angle);
}

/// At -z, for z >= 5.99.
template <airy_kind Kind, class A>
[[gnu::noinline]] xsimd::batch<double, A> airy_wave(xsimd::batch<double, A> z) noexcept {
  auto const of = airy_argument_of(z);
  xsimd::batch<double, A> const y = airy_wave_at<Kind>(of, reduce_angle(of.zeta.high));
  auto const is_near = of.zeta.high < xsimd::batch<double, A>(far_angle<double>);
  if (xsimd::all(is_near)) [[likely]]
    return y;
  return xsimd::select(is_near, y, airy_far_wave<Kind>(z));
}

/// For x >= 2.99: an exponential times polynomials in x^(-1/4). From 108 on Ai and its derivative are 0, Bi and its infinite.
template <airy_kind Kind, class A>
[[gnu::noinline]] xsimd::batch<double, A> airy_exponential(xsimd::batch<double, A> x) noexcept {
  using V = xsimd::batch<double, A>;
  auto const of = airy_argument_of(xsimd::min(V(108.0), x));  // a NaN passes
  V const g = of_root_pieces<coefficients::airy<double, static_cast<int>(Kind)>>(
      corrected_reciprocal_root(of.root.high, of.root.low));
  return times_exp(g,
                   is_bi(Kind) ? exp_in_parts(of.zeta.high, of.zeta.low) : exp_in_parts(-of.zeta.high, -of.zeta.low));
}

/// For -5.99 <= x <= 2.99.
template <airy_kind Kind, class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> airy_middle(xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::airy<double, static_cast<int>(Kind)>;
  V const magic(ieee<double>::magic), first(c::middle_first);
  V const m = multiply_add(x - first, V(c::middle_per_piece), magic);
  V const t = x - multiply_add(m - magic, V(c::middle_width), first);
  auto const sum = piecewise_polynomial_in_parts<c::middle>(bits(m), t);
  return sum.high + sum.low;
}

/// For every x.
template <airy_kind Kind, class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> airy(xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  V const low(airy_low), high(airy_high);
  auto const is_wave = x < low;
  auto const is_far = x > high;
  V y = x;
  if (!xsimd::all(is_wave | is_far)) y = airy_middle<Kind>(xsimd::min(high, xsimd::max(low, x)));
  if (xsimd::any(is_far)) y = xsimd::select(is_far, airy_exponential<Kind>(xsimd::max(high, x)), y);
  if (xsimd::any(is_wave)) y = xsimd::select(is_wave, airy_wave<Kind>(-xsimd::min(low, x)), y);
  return special_values<responses{.minus_infinity = is_prime(Kind) ? response::nan : response::zero}>(y, x);
}

/// The same for floats, through double.
template <airy_kind Kind, class A>
[[gnu::always_inline]] inline xsimd::batch<float, A> airy(xsimd::batch<float, A> const& x) noexcept {
  return through_double([](auto const& v) { return airy<Kind>(v); }, x);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
