#pragma once
#include <symwise/simd/half_turn.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct sin_;

namespace simd {
namespace detail {

/// The sine (QuarterTurns = 0) or cosine (1) of a reduced angle.
template <int QuarterTurns, class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> sine_of_reduced(
    reduced_angle<T, A> const& a) noexcept {
  auto const both = sine_and_cosine(a);
  if constexpr (QuarterTurns == 0)
    return both.sine.high + both.sine.low;
  else
    return both.cosine.high + both.cosine.low;
}

template <int QuarterTurns, class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> sine_or_cosine(
    xsimd::batch<T, A> const& x) noexcept;

/// y with the lanes in which x is a far angle put right.
template <int QuarterTurns, class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> sine_of_far_angles(
    xsimd::batch<T, A> y, xsimd::batch<T, A> x) noexcept {
  if constexpr (sizeof(T) == 4)
    return far_floats_through_double([](auto const& v) { return sine_or_cosine<QuarterTurns>(v); }, y, x);
  else {
    auto const a = reduce_far_angles(x);
    return xsimd::select(xsimd::abs(x) < xsimd::batch<T, A>(far_angle<T>), y, sine_of_reduced<QuarterTurns>(a));
  }
}

template <int QuarterTurns, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> finish_sine(reduced_angle<T, A> const& a,
                                                             xsimd::batch<T, A> const& x) noexcept {
  auto y = sine_of_reduced<QuarterTurns>(a);
  if constexpr (QuarterTurns == 0) y = keep_zero(y, x);
  if (any_far_angle(x)) [[unlikely]]
    y = sine_of_far_angles<QuarterTurns>(y, x);
  return y;
}

template <int QuarterTurns, class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> sine_or_cosine(
    xsimd::batch<T, A> const& x) noexcept {
  return finish_sine<QuarterTurns>(reduce_angle(x), x);
}

template <int QuarterTurns, class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> fast_sine_or_cosine(
    xsimd::batch<T, A> const& x) noexcept {
  auto y = sine_by_half_turns<QuarterTurns>(x);
  if constexpr (QuarterTurns == 0) y = keep_zero(y, x);
  if (any_far_angle(x)) [[unlikely]]
    y = sine_of_far_angles<QuarterTurns>(y, x);
  return y;
}

}  // namespace detail

/// sin x. A table of sin(j pi/8) and polynomials in the rest, which the reduction gives in two parts. Max error 0.8 ulp
/// (float 0.95), for every x: from 2^30 on the reduction is Payne and Hanek's, lane by lane.
template <> struct implementation<sin_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    return detail::sine_or_cosine<0>(x);
  }

  /// By one polynomial for half a turn, without tables.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    return detail::fast_sine_or_cosine<0>(x);
  }

  /// sin x and cos x.
  template <class T, class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<T, A>, xsimd::batch<T, A>> joint(
      xsimd::batch<T, A> const& x) noexcept {
    auto const a = detail::reduce_angle(x);
    return {detail::finish_sine<0>(a, x), detail::finish_sine<1>(a, x)};
  }

  /// The same in single words.
  template <class T, class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<T, A>, xsimd::batch<T, A>> fast_joint(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::sin<T>;
    V const magic(ieee<T>::magic), m = multiply_add(x, V(c::per_step), magic);
    auto const [r, step] = detail::remainder_by(c::step, m - magic, m, x);
    V const z = r * r, sine_r = multiply_add(r * z, horner(z, c::sine_third), r),
            cosine_less_one = z * horner(z, c::cosine_second);
    V const s = lookup(c::turn[0], step), k = lookup(c::turn[1], step);
    V sine = detail::keep_zero(multiply_add(k, sine_r, multiply_add(s, cosine_less_one, s)), x);
    V cosine = negative_multiply_add(s, sine_r, multiply_add(k, cosine_less_one, k));
    if (detail::any_far_angle(x)) [[unlikely]] {
      sine = detail::sine_of_far_angles<0>(sine, x);
      cosine = detail::sine_of_far_angles<1>(cosine, x);
    }
    return {sine, cosine};
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
