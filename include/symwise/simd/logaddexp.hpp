#pragma once
#include <symwise/simd/atanh.hpp>
#include <symwise/simd/exp_tail.hpp>

namespace symwise::inline SYMWISE_ABI {

struct logaddexp_;

namespace simd {

/// max(x, y) + log(1 + exp(-|x - y|)), the difference and the exponential in two words. Max error 1.2 ulp of the value, or of
/// the larger argument beside the zero.
template <> struct implementation<logaddexp_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    using V = xsimd::batch<T, A>;
    V const infinity(std::numeric_limits<T>::infinity());
    V const m = xsimd::max(x, y), least = xsimd::min(x, y);
    auto const d = two_sum(least, -m);
    V const limit(-detail::exp_negligible<T>);
    auto const e = detail::exp_in_parts(xsimd::max(limit, d.high), xsimd::select(d.high > limit, d.low, V(T(0))));
    V const power = e.scaled_power();
    auto const words = fast_two_sum(power, power * e.rest);
    V const near = m + detail::log_of_one_more(words.high, words.low);
    V r = near;
    if (xsimd::any(d.high < limit)) r = xsimd::select(d.high < limit, m + detail::exp_minus(-d.high).value, r);
    r = xsimd::select((m == infinity) | (m == -infinity), m, r);
    return xsimd::select(xsimd::isnan(x) | xsimd::isnan(y), V(std::numeric_limits<T>::quiet_NaN()), r);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
