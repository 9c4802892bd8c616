#pragma once
#include <symwise/simd/expm1.hpp>
#include <symwise/simd/pow.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct powm1_;

namespace simd {

/// x^y - 1: y log |x| in two words as in pow, then expm1 of it; floats in double, in single words. Max error 0.9 ulp.
template <> struct implementation<powm1_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), one(T(1)), infinity(std::numeric_limits<T>::infinity()), ax = xsimd::abs(x);
    V const half = y * V(T(0.5));
    auto const whole = xsimd::floor(y) == y, odd = whole & !(xsimd::floor(half) == half), left = x < zero;
    V r;
    if constexpr (sizeof(T) == 4) {
      r = through_double(
          [](auto const& magnitude, auto const& exponent) {
            return implementation<expm1_>::call(exponent * implementation<log_>::call(magnitude));
          },
          ax, y);
      r = xsimd::select(left & odd, -r - V(T(2)), r);
    } else {
      constexpr int shift = 30;
      V const unit(1 / T(1 << shift));
      V const bounded = xsimd::min(V(0x1p80), xsimd::max(V(-0x1p80), y));
      auto const z = detail::power_exponent(split_exponent(ax), x, bounded);
      V const high = xsimd::min(V(709.79), xsimd::max(V(-60.0), z.high));
      auto const m = detail::exp_minus_one<shift>(high);
      V const low = multiply_add(xsimd::select(high == z.high, z.low, zero), m.high + (m.low + unit), m.low);
      r = (m.high + low) * V(T(1 << shift));
      r = xsimd::select(xsimd::abs(z.high) < V(T(0x1p-60)), xsimd::select(z.high == zero, z.high, z.high + z.low), r);
      // (-a)^y - 1 = -(a^y - 1) - 2 for odd y
      auto const sum = two_sum(m.high, unit + unit);
      r = xsimd::select(left & odd, -(sum.high + (sum.low + low)) * V(T(1 << shift)), r);
    }
    auto const special = (ax == zero) | (ax == infinity) | (ax == one) | (y == zero) | (left & !whole) |
                         xsimd::isnan(x) | xsimd::isnan(y);
    if (!xsimd::any(special)) return r;
    return xsimd::select(special, detail::power_special_values(one, x, y) - one, r);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
