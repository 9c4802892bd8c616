#pragma once
#include <symwise/simd/coefficients/exp.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct exp_;

namespace simd {
namespace detail {

/// How many powers 2^(j/N) a table has: what a register or two hold.
template <class T, class A> inline constexpr int exp_entries = !avx2<A> ? 16 : sizeof(T) == 8 ? 4 : 8;

/// Up to here in magnitude an exponent gives the same bits whether the power is scaled before the last step or after it:
/// no product in that step is subnormal, and where it is rounded (no fused operation) none comes near.
template <class T, class A>
inline constexpr T exp_ordinary = sizeof(T) == 8 ? T(has_fused<A> ? 707 : 600) : T(has_fused<A> ? 86 : 60);

/// 2^floor(index / entries) * x by integer arithmetic, where that is a normal number.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> exp_scaled(xsimd::batch<T, A> const& x,
                                                            xsimd::batch<bits_of<T>, A> const& index) noexcept {
  constexpr auto entries = static_cast<bits_of<T>>(exp_entries<T, A>);
  xsimd::batch<bits_of<T>, A> const whole(static_cast<bits_of<T>>(~(entries - 1)));
  return from_bits<T, A>(bits(x) + ((index & whole) << (ieee<T>::mantissa - std::countr_zero(entries))));
}

/// exp = 2^floor(steps) * (power + power * rest), the parts kept apart for those who go on from there; index is steps * entries.
template <class T, class A> struct exp_parts {
  xsimd::batch<T, A> power, rest, steps;
  xsimd::batch<bits_of<T>, A> index;

  /// The value, rounded to |value| however small or large.
  [[gnu::always_inline]] xsimd::batch<T, A> value() const noexcept {
    return scale(multiply_add(power, rest, power), steps);
  }

  /// 2^floor(steps) * power as a normal number, where it is one.
  [[gnu::always_inline]] xsimd::batch<T, A> scaled_power() const noexcept { return exp_scaled<T, A>(power, index); }
};

/// The parts of exp(n ln2 + r), n a multiple of 1 / entries, for |r| up to half a step of the table; index holds n * entries.
template <class T, class A>
[[gnu::always_inline]] inline exp_parts<T, A> exp_parts_at(xsimd::batch<T, A> const& r, xsimd::batch<T, A> const& n,
                                                           xsimd::batch<bits_of<T>, A> const& index) noexcept {
  using c = coefficients::exp<T, exp_entries<T, A>>;
  return {lookup(c::power, index), multiply_add(in_pairs(r, c::expm1_over_r), r, lookup(c::power_residual, index)), n,
          index};
}

/// z = steps ln2 + rest, steps the nearest multiple of 1 / entries.
template <class T, class A> struct exp_reduction {
  xsimd::batch<T, A> steps, rest;
  xsimd::batch<bits_of<T>, A> index;

  [[gnu::always_inline]] explicit exp_reduction(xsimd::batch<T, A> const& z_) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::exp<T, exp_entries<T, A>>;
    constexpr int entries = exp_entries<T, A>;  // a power of two: what is multiplied or divided by it keeps its digits
    V const magic(ieee<T>::magic / entries), m = multiply_add(z_, V(c::per_step / entries), magic);
    steps = m - magic;
    rest = negative_multiply_add(steps, V(c::step_low * entries),
                                 negative_multiply_add(steps, V(c::step_high * entries), z_));
    index = bits(m);
  }
};

/// The parts of exp(z) or exp(z + low), for |z| < 1400 (float: 170) and |low| of the order of the rounding error of z.
template <class T, class A, class... Low>
[[gnu::always_inline]] inline exp_parts<T, A> exp_in_parts(xsimd::batch<T, A> const& z, Low const&... low) noexcept {
  exp_reduction<T, A> const z_(z);
  xsimd::batch<T, A> r = z_.rest;
  ((r = r + low), ...);
  return exp_parts_at(r, z_.steps, z_.index);
}

/// f(x, low...), an exponential, for every x. On AVX-512 f bounds what it reduces: far out the steps alone decide, up to infinity and
/// NaN, and the rest has but to stay a number. Elsewhere x is moved between limits beyond which nothing changes, without its low.
template <class T, class A, class F, class... Low> [[gnu::always_inline]] inline xsimd::batch<T, A> anywhere(
    F const& f, xsimd::batch<T, A> const& x, T least, T most, Low const&... low) noexcept {
  using V = xsimd::batch<T, A>;
  if constexpr (avx512<A>) {
    return f(x, low...);
  } else {
    V const z = xsimd::min(V(most), xsimd::max(V(least), x));  // a NaN, as the second operand, passes
    return f(z, xsimd::select(z == x, low, V(T(0)))...);
  }
}
/// The reduced argument, bounded where it has to be.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> bounded_rest(xsimd::batch<T, A> const& r,
                                                                                          T bound) noexcept {
  if constexpr (avx512<A>)
    return bounded(r, xsimd::batch<T, A>(bound));
  else
    return r;
}

/// exp(x + low) for every x.
template <class T, class A, class... Low> [[gnu::always_inline]] inline xsimd::batch<T, A> exp_anywhere(
    xsimd::batch<T, A> const& x, Low const&... low) noexcept {
  constexpr T least = sizeof(T) == 8 ? T(-760) : T(-110), most = sizeof(T) == 8 ? T(720) : T(100);
  auto const reduced = [](xsimd::batch<T, A> const& v, auto const&... carried) __attribute__((always_inline)) {
    exp_reduction<T, A> const at(v);
    xsimd::batch<T, A> r = at.rest;
    ((r = r + carried), ...);
    return exp_parts_at(bounded_rest(r, T(1)), at.steps, at.index).value();
  };
  return anywhere(reduced, x, least, most, low...);
}

template <class T, class A, class... Low>
[[gnu::noinline, gnu::cold]] xsimd::batch<T, A> exp_far_out(xsimd::batch<T, A> x, Low... low) noexcept {
  return exp_anywhere(x, low...);
}

}  // namespace detail

/// exp x. A table of 2^(j/N) with its residuals and a polynomial in |r| <= ln2/(2 N). Max error 0.6 ulp (AVX2: 0.8), 0.78
/// where the result is subnormal.
template <> struct implementation<exp_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    return of_parts(x);
  }

  /// exp(x + low).
  static constexpr int most_to_carry = 12;
  static constexpr bool takes_factor = true;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> carried(
      xsimd::batch<T, A> const& x, xsimd::batch<T, A> const& low) noexcept {
    return of_parts(x, low);
  }

 private:
  template <class T, class A, class... Low> [[gnu::always_inline]] static inline xsimd::batch<T, A> of_parts(
      xsimd::batch<T, A> const& x, Low const&... low) noexcept {
    using V = xsimd::batch<T, A>;
    if constexpr (avx512<A>)
      return detail::exp_anywhere(x, low...);
    else {
      if (xsimd::any(xsimd::abs(x) > V(detail::exp_ordinary<T, A>))) [[unlikely]]
        return detail::exp_far_out(x, low...);
      auto const e = detail::exp_in_parts(x, low...);
      V const power = e.scaled_power();
      return multiply_add(power, e.rest, power);
    }
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
