#pragma once
#include <symwise/simd/half_turn.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct tan_;

namespace simd {
namespace detail {

template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> tangent_of_reduced(
    reduced_angle<T, A> const& a) noexcept {
  auto const both = sine_and_cosine(a);
  auto const s = fast_two_sum(both.sine.high, both.sine.low), c = fast_two_sum(both.cosine.high, both.cosine.low);
  auto const inverse = xsimd::batch<T, A>(T(1)) / c.high;
  auto const q = s.high * inverse;
  auto const rest = negative_fused(q, c.high, s.high) + negative_multiply_add(q, c.low, s.low);
  return multiply_add(rest, inverse, q);
}

template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> tangent(
    xsimd::batch<T, A> const& x) noexcept;

template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> tangent_of_far_angles(
    xsimd::batch<T, A> y, xsimd::batch<T, A> x) noexcept {
  if constexpr (sizeof(T) == 4)
    return far_floats_through_double([](auto const& v) { return tangent(v); }, y, x);
  else
    return xsimd::select(xsimd::abs(x) < xsimd::batch<T, A>(far_angle<T>), y, tangent_of_reduced(reduce_far_angles(x)));
}

template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> tangent(
    xsimd::batch<T, A> const& x) noexcept {
  auto y = tangent_of_reduced(reduce_angle(x));
  y = keep_zero(y, x);
  if (any_far_angle(x)) [[unlikely]]
    y = tangent_of_far_angles(y, x);
  return y;
}

/// tan x (or cot x) for |x| < far_angle, within a few ulp: x less a multiple of pi/2, and one quotient for a quarter turn.
template <bool Cotangent = false, class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A>
tangent_by_quarter_turns(xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  using c = coefficients::half_turn<T>;
  V const magic(ieee<T>::magic), m = multiply_add(x, V(c::per_quarter), magic);
  auto const [r, step] = remainder_by(c::quarter, m - magic, m, x);
  V const z = r * r, over = multiply_add(r * z, horner(z, c::tangent_over), r), under = horner(z, c::tangent_under);
  // an odd number of quarters: -1 / tan r
  auto const odd = sign_bit(from_bits<T, A>(step << (8 * sizeof(T) - 1)));
  V const sine = xsimd::select(odd, -under, over), cosine = xsimd::select(odd, over, under);
  return Cotangent ? divide(cosine, sine) : divide(sine, cosine);
}

}  // namespace detail

/// tan x, the quotient of a sine and a cosine each in two words. Max error 0.8 ulp, for every x.
template <> struct implementation<tan_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    return detail::tangent(x);
  }

  /// tan x by one quotient of polynomials for a quarter turn, without tables.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    auto y = detail::keep_zero(detail::tangent_by_quarter_turns(x), x);
    if (detail::any_far_angle(x)) [[unlikely]]
      y = detail::tangent_of_far_angles(y, x);
    return y;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
