#pragma once
#include <symwise/simd/pow.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct rootn_;

namespace simd {

namespace detail {

/// x^(1/n) for x > 0, n not larger than 2^100.
template <bool AnySize, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> positive_root(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& n) noexcept {
  if constexpr (sizeof(T) == 4) {
    return through_double(
        [](auto const& v, auto const& order) {
          return power_of_floats(v, divide(std::decay_t<decltype(order)>(1.0), order));
        },
        x, n);
  } else {
    auto const z = quotient(precise_log(split_exponent<AnySize>(x)), double_word<T, A>{n, xsimd::batch<T, A>(T(0))});
    return exp_in_parts(z.high, z.low).value();
  }
}

/// The root of numbers of any size and sign.
template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> root_anywhere(
    xsimd::batch<T, A> x, xsimd::batch<T, A> n) noexcept {
  using V = xsimd::batch<T, A>;
  V const zero(T(0)), one(T(1)), infinity(std::numeric_limits<T>::infinity()), nan(std::numeric_limits<T>::quiet_NaN());
  V const ax = xsimd::abs(x), largest(T(0x1p100));
  V r = positive_root<true>(ax, xsimd::min(largest, xsimd::max(-largest, n)));
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

}  // namespace detail

/// The real n-th root of x: log |x| in two words, divided by n, then exp; floats in double, as in pow. Max error 0.6 ulp.
template <> struct implementation<rootn_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& n) noexcept {
    using V = xsimd::batch<T, A>;
    auto const ordinary = (x >= V(std::numeric_limits<T>::min())) & (x <= V(std::numeric_limits<T>::max())) &
                          (n > V(T(1))) & (n <= V(T(0x1p100))) & (xsimd::floor(n) == n);
    if (!xsimd::all(ordinary)) [[unlikely]]
      return detail::root_anywhere(x, n);
    return detail::positive_root<false>(x, n);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
