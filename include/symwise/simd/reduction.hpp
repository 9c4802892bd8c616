#pragma once
#include <symwise/simd/coefficients/sin.hpp>
#include <symwise/simd/coefficients/two_over_pi.hpp>
#include <symwise/simd/primitives.hpp>

#include <cmath>
#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// Arguments from here on in magnitude are too large for the reduction below.
template <class T> inline constexpr T far_angle = sizeof(T) == 8 ? T(0x1p30) : T(0x1p17);

/// x = step * pi/8 + (r + low) with |r| at most half a step; the low bits of `step` are an index.
template <class T, class A> struct reduced_angle {
  xsimd::batch<T, A> r, low;
  xsimd::batch<bits_of<T>, A> step;
};

/// The reduction (Cody and Waite's) with three parts of the step, for |x| < far_angle. Where x is next to a multiple of
/// a step the difference of the first two parts cancels, and its rounding error is then as large as the rest: it is
/// therefore kept.
template <class T, class A> [[gnu::always_inline]] inline reduced_angle<T, A> reduce_angle(
    xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  using c = coefficients::sin<T>;
  V const magic(ieee<T>::magic), p1(c::step[1]);
  V const m = multiply_add(x, V(c::per_step), magic), n = m - magic;
  V const r1 = negative_fused(n, V(c::step[0]), x);  // exact
  V const r = negative_fused(n, p1, r1);
  V const d = r1 - r, e = (r1 - d) - r;
  V const low = negative_multiply_add(n, V(c::step[2]), negative_fused(n, p1, d) + e);
  return {r, low, bits(m)};
}

/// sin r - r and cos r - 1 of a reduced angle.
template <class T, class A> struct small_sine_cosine {
  xsimd::batch<T, A> sine, cosine;
};

template <class T, class A> [[gnu::always_inline]] inline small_sine_cosine<T, A> small_angle(
    reduced_angle<T, A> const& a) noexcept {
  using c = coefficients::sin<T>;
  auto const z = a.r * a.r;
  return {multiply_add(a.r * z, polynomial(z, c::sine_third), a.low), z * polynomial(z, c::cosine_second)};
}

/// The sine and the cosine of a reduced angle as unevaluated sums, the high parts within an ulp.
template <class T, class A> struct sine_cosine {
  double_word<T, A> sine, cosine;
};

template <class T, class A> [[gnu::always_inline]] inline sine_cosine<T, A> sine_and_cosine(
    reduced_angle<T, A> const& a) noexcept {
  auto const small = small_angle(a);
  auto const [s, c, s_low, c_low] = lookup_together<coefficients::sin<T>::turn, T, A>(a.step);
  auto const sine = fused(c, a.r, s), sine_rest = fused(c, a.r, s - sine);
  auto const cosine = negative_fused(s, a.r, c), cosine_rest = negative_fused(s, a.r, c - cosine);
  return {{sine, multiply_add(s, small.cosine, multiply_add(c, small.sine, sine_rest + s_low))},
          {cosine, multiply_add(c, small.cosine, negative_multiply_add(s, small.sine, cosine_rest + c_low))}};
}

/// y, and x where that is 0: the methods make +0 of -0.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> keep_zero(xsimd::batch<T, A> const& y,
                                                           xsimd::batch<T, A> const& x) noexcept {
  if constexpr (avx512<A>)
    return special_values<responses{.zero = response::argument}>(y, x);
  else
    return xsimd::select(x == xsimd::batch<T, A>(T(0)), x, y);
}

/// Whether any lane is too large for reduce_angle, infinite or NaN.
template <class T, class A> [[gnu::always_inline]] inline bool any_far_angle(xsimd::batch<T, A> const& x) noexcept {
  return !xsimd::all(xsimd::abs(x) < xsimd::batch<T, A>(far_angle<T>));
}

/// The reduction of one finite number of any magnitude from 2^30 on (Payne and Hanek): x 2/pi modulo 4 from those 192
/// bits of 2/pi that matter for the exponent of x; the error is below 2^-136 of a quarter turn, the nearest that a
/// double comes to a multiple of one 2^-62.
inline void reduce_far_angle(double x, double& r, double& low, std::uint64_t& step) noexcept {
  __extension__ typedef unsigned __int128 wide;
  auto const bits = std::bit_cast<std::uint64_t>(x);
  std::uint64_t const mantissa = (bits & 0xfffffffffffffu) | 0x10000000000000u;
  int const exponent = static_cast<int>(bits >> 52 & 0x7ff) - 1075;  // x = mantissa * 2^exponent
  // the window starts at the bit of 2/pi that has weight 2 in the product with the last bit of the mantissa; word 0 of
  // the table stands for 64 zeros
  int const first = exponent + 62;
  auto const& words = coefficients::two_over_pi<std::uint64_t>::word;
  auto const window = [&](int i) {
    int const at = first + 64 * i, w = at / 64, shift = at % 64;
    return shift == 0 ? words[w] : words[w] << shift | words[w + 1] >> (64 - shift);
  };
  // the product modulo 2^192, its two top bits the quarter turns
  wide const p2 = static_cast<wide>(mantissa) * window(2),
             p1 = static_cast<wide>(mantissa) * window(1) + static_cast<std::uint64_t>(p2 >> 64);
  std::uint64_t d2 = static_cast<std::uint64_t>(p2), d1 = static_cast<std::uint64_t>(p1),
                d0 = mantissa * window(0) + static_cast<std::uint64_t>(p1 >> 64);
  // to the nearest step; what is left is a signed fraction
  constexpr int step_bits = 4;
  step = (d0 + (std::uint64_t(1) << (63 - step_bits))) >> (64 - step_bits);
  d0 = d0 << step_bits | d1 >> (64 - step_bits);
  d1 = d1 << step_bits | d2 >> (64 - step_bits);
  d2 <<= step_bits;
  bool negative = d0 >> 63;
  if (negative) {  // two's complement of 192 bits
    d2 = ~d2 + 1;
    d1 = ~d1 + (d2 == 0);
    d0 = ~d0 + (d2 == 0 && d1 == 0);
  }
  int const zeros = d0 ? std::countl_zero(d0) : 64 + std::countl_zero(d1 | 1);
  if (zeros >= 64) {
    d0 = d1;
    d1 = d2;
    d2 = 0;
  }
  if (int const shift = zeros % 64) {
    d0 = d0 << shift | d1 >> (64 - shift);
    d1 = d1 << shift | d2 >> (64 - shift);
  }
  // fraction = (high + tail) 2^-zeros steps
  double const high = static_cast<double>(d0 >> 11) * 0x1p-53,
               tail = static_cast<double>((d0 & 0x7ff) << 53 | d1 >> 11) * 0x1p-117;
  using c = coefficients::sin<double>;
  double const scale =
      std::bit_cast<double>(static_cast<std::uint64_t>(1023 - zeros) << 52) * (negative != std::signbit(x) ? -1 : 1);
  double const product = high * c::step[0];
  double const rest = std::fma(high, c::step[0], -product) + (high * c::step[1] + tail * c::step[0]);
  r = (product + rest) * scale;
  low = (rest - ((product + rest) - product)) * scale;
  if (std::signbit(x)) step = 16 - step;
}

/// The reduction of every lane, whatever its magnitude; infinities give NaN. Slow: for batches in which some angle is
/// far.
template <class A> [[gnu::noinline, gnu::cold]] reduced_angle<double, A> reduce_far_angles(
    xsimd::batch<double, A> x) noexcept {
  constexpr std::size_t lanes = xsimd::batch<double, A>::size;
  alignas(64) double value[lanes], r[lanes] = {}, low[lanes] = {};
  alignas(64) std::uint64_t step[lanes] = {};
  x.store_aligned(value);
  for (std::size_t i = 0; i < lanes; ++i) {
    if (!std::isfinite(value[i]))
      r[i] = value[i] - value[i];
    else if (std::abs(value[i]) >= far_angle<double>)
      reduce_far_angle(value[i], r[i], low[i], step[i]);
  }
  return {xsimd::batch<double, A>::load_aligned(r), xsimd::batch<double, A>::load_aligned(low),
          xsimd::batch<std::uint64_t, A>::load_aligned(step)};
}

/// f of the floats of x that are far angles, computed in double precision, where the reduction reaches further; y
/// elsewhere.
template <class F, class A>
[[gnu::noinline, gnu::cold]] xsimd::batch<float, A> far_floats_through_double(F f, xsimd::batch<float, A> y,
                                                                              xsimd::batch<float, A> x) noexcept {
  return xsimd::select(xsimd::abs(x) < xsimd::batch<float, A>(far_angle<float>), y, through_double(f, x));
}

template <class F, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> of_any_angle(F f, xsimd::batch<T, A> const& x) noexcept;

template <class F, class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> of_far_angles(
    F f, xsimd::batch<T, A> y, xsimd::batch<T, A> x) noexcept {
  if constexpr (sizeof(T) == 4)
    return far_floats_through_double([f](auto const& v) { return of_any_angle(f, v); }, y, x);
  else
    return xsimd::select(xsimd::abs(x) < xsimd::batch<T, A>(far_angle<T>), y, f(reduce_far_angles(x), x));
}

/// f(reduced angle, x), whatever the magnitude of x; infinities give NaN.
template <class F, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> of_any_angle(F f, xsimd::batch<T, A> const& x) noexcept {
  auto y = f(reduce_angle(x), x);
  if (any_far_angle(x)) [[unlikely]]
    y = of_far_angles(f, y, x);
  return y;
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
