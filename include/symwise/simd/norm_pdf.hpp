#pragma once
#include <symwise/simd/exp.hpp>

namespace symwise::inline SYMWISE_ABI {

struct norm_pdf_;

namespace simd {
namespace detail {

/// exp(-x^2 / 2) in parts, the square in two words, for |x| < 52 (float: 18).
template <class T, class A> [[gnu::always_inline]] inline exp_parts<T, A> exp_of_half_square(
    xsimd::batch<T, A> const& x) noexcept {
  xsimd::batch<T, A> const half(T(-0.5));
  auto const square = two_product(x, x);
  return exp_in_parts(half * square.high, half * square.low);
}

/// 1 / sqrt(2 pi) times such an exponential, rounded.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> normal_density(
    exp_parts<T, A> const& e) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T factor = sizeof(T) == 8 ? T(0x1.9884533d43651p-2) : T(0x1.988454p-2),
              factor_low = sizeof(T) == 8 ? T(-0x1.cbc0d30ebfd15p-56) : T(-0x1.857936p-27);
  auto const p = two_product(e.power, V(factor));
  V const low = multiply_add(e.power, V(factor_low), p.low);
  return scale(p.high + multiply_add(p.high, e.rest, low), e.steps);
}

}  // namespace detail

/// exp(-x^2 / 2) / sqrt(2 pi), square and factor in two words. Max error 0.8 ulp.
template <> struct implementation<norm_pdf_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const a = xsimd::min(V(T(sizeof(T) == 8 ? 39.5 : 15)), xsimd::abs(x));  // 0 from there on; a NaN passes
    return detail::normal_density(detail::exp_of_half_square(a));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
