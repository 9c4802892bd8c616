#pragma once
#include <symwise/simd/pow.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct rootn_;

namespace simd {

/// The real n-th root of x: log |x| in two words, divided by n, then exp; floats in double, as in pow. Max error 0.6 ulp.
template <> struct implementation<rootn_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& n) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), one(T(1)), infinity(std::numeric_limits<T>::infinity()),
        nan(std::numeric_limits<T>::quiet_NaN());
    V const ax = xsimd::abs(x);
    V r;
    if constexpr (sizeof(T) == 4)
      r = through_double(
          [](auto const& magnitude, auto const& order) {
            return detail::power_of_floats(magnitude, divide(std::decay_t<decltype(order)>(1.0), order));
          },
          ax, n);
    else {
      V const bounded = xsimd::min(V(T(0x1p100)), xsimd::max(V(T(-0x1p100)), n));
      auto const z = quotient(detail::precise_log(split_exponent(ax)), double_word<T, A>{bounded, zero});
      r = detail::exp_in_parts(z.high, z.low).value();
    }
    r = xsimd::select(n == one, ax, r);
    V const half = n * V(T(0.5));
    auto const odd = !(xsimd::floor(half) == half), whole = (xsimd::floor(n) == n) & (xsimd::abs(n) < infinity);
    auto const grows = n > zero;
    r = xsimd::select(ax == zero, xsimd::select(grows, zero, infinity), r);
    r = xsimd::select(ax == infinity, xsimd::select(grows, infinity, zero), r);
    r = xsimd::select(odd, with_sign(r, x), r);
    r = xsimd::select((!odd) & (x < zero), nan, r);
    return xsimd::select(whole & !(n == zero) & !xsimd::isnan(x), r, nan);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
