#pragma once
#include <symwise/simd/coefficients/exp.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI {

struct exp_;

namespace simd {
namespace detail {

/// exp = 2^floor(n / 16) * (power + power * rest), the three parts kept apart for those who go on from there.
template <class T, class A> struct exp_parts {
  xsimd::batch<T, A> power, rest, steps;
};

/// The parts of exp(z + low) for |z| < 1400 (float: 170) and |low| of the order of the rounding error of z.
template <class T, class A>
[[gnu::always_inline]] inline exp_parts<T, A> exp_in_parts(xsimd::batch<T, A> const& z, xsimd::batch<T, A> const& low) noexcept {
  using V = xsimd::batch<T, A>;
  using c = coefficients::exp<T>;
  V const magic(ieee<T>::magic);
  V const m = multiply_add(z, V(c::per_step), magic), n = m - magic;
  V const r = negative_multiply_add(n, V(c::step_low), negative_multiply_add(n, V(c::step_high), z)) + low;
  auto const j = bits(m);
  return {lookup(c::power, j), multiply_add(polynomial(r, c::expm1_over_r), r, lookup(c::power_residual, j)), n};
}

}  // namespace detail

/// exp x. A table of 2^(j/16) with its residuals, a polynomial of degree 6 (float: 3) in |r| <= ln2/32. Max error 0.57 ulp (float 0.57), subnormal results included.
template <> struct implementation<exp_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    constexpr T least = sizeof(T) == 8 ? T(-760) : T(-110), most = sizeof(T) == 8 ? T(720) : T(100);
    V const z = xsimd::min(V(most), xsimd::max(V(least), x));  // a NaN, as the second operand, passes
    auto const e = detail::exp_in_parts(z, V(T(0)));
    return scale(multiply_add(e.power, e.rest, e.power), e.steps * V(T(1) / 16));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
