#pragma once
#include <symwise/simd/log.hpp>

namespace symwise::inline SYMWISE_ABI {

struct logit_;

namespace simd {

/// The logarithm of x / (1 - x) in two words. Max error 0.8 ulp.
template <> struct implementation<logit_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), one(T(1)), small(sizeof(T) == 8 ? T(0x1p-60) : T(0x1p-30));
    auto const d = two_sum(one, -x);
    auto const q = quotient(double_word<T, A>{x, zero}, d);
    auto const is_small = x < small;
    V const high = xsimd::select(is_small, x, q.high), low = xsimd::select(is_small, zero, q.low);
    auto const parts = split_exponent(high);
    V const y = detail::log_of_parts(parts, scale(low, -parts.exponent)), infinity(std::numeric_limits<T>::infinity());
    V const outside =
        xsimd::select(x == zero, -infinity, xsimd::select(x == one, infinity, V(std::numeric_limits<T>::quiet_NaN())));
    return xsimd::select((x > zero) & (x < one), y, outside);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
