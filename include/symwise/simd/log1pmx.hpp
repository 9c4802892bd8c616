#pragma once
#include <symwise/simd/coefficients/log1pmx.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/precise_log.hpp>
#include <symwise/simd/primitives.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct log1pmx_;

namespace simd {

/// log(1 + x) - x: for -1/2 <= x <= 1 s (2 s^2 p(s^2) - x) with s = x / (2 + x) in two words, elsewhere the difference from a
/// logarithm in two words. Floats go through double. Max error 1.1 ulp.
template <> struct implementation<log1pmx_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    if constexpr (sizeof(T) == 4)
      return through_double([](auto const& wide) { return call(wide); }, x);
    else {
      V const zero(T(0)), one(T(1)), infinity(std::numeric_limits<T>::infinity());
      V const bounded = xsimd::min(one, xsimd::max(V(T(-0.5)), x));
      auto const s = quotient(double_word<T, A>{bounded, zero}, two_sum(V(T(2)), bounded));
      V const z = s.high * s.high, t = (z + z) * polynomial(z, coefficients::log1pmx<T>::atanh_third);
      auto const w = fast_two_sum(-bounded, t);
      auto const p = two_product(s.high, w.high);
      V y = p.high + multiply_add(s.high, w.low, multiply_add(s.low, w.high, p.low));
      y = xsimd::select(xsimd::abs(x) < V(T(0x1p-60)), x * V(T(-0.5)) * x, y);
      if (!xsimd::all(bounded == x)) {
        auto const u = two_sum(xsimd::min(V(T(0x1p1000)), x), one);
        auto const log = detail::precise_log(split_exponent<false>(u.high));
        auto const r = two_sum(log.high, -x);
        V far = r.high + (r.low + (log.low + u.low / u.high));
        far = xsimd::select(x > V(T(0x1p100)), -x, far);
        far = xsimd::select(x == -one, -infinity, far);
        far = xsimd::select(x < -one, V(std::numeric_limits<T>::quiet_NaN()), far);
        y = xsimd::select(bounded == x, y, xsimd::select(xsimd::isnan(x), x, far));
      }
      return xsimd::select(x == zero, zero, y);
    }
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
