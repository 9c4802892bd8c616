#pragma once
#include <symwise/simd/exp_tail.hpp>
#include <symwise/simd/expm1.hpp>
#include <symwise/simd/log.hpp>

namespace symwise::inline SYMWISE_ABI {

struct log1mexp_;

namespace simd {

/// log(1 - exp x): the logarithm of -expm1(x) in two words; far on the left -exp x. Max error 1.2 ulp.
template <> struct implementation<log1mexp_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), limit(-detail::exp_negligible<T>);
    auto const m = detail::exp_minus_one(xsimd::max(limit - V(T(1)), x));
    auto const u = fast_two_sum(-m.high, -m.low);
    auto const parts = split_exponent(u.high);
    V const near = detail::log_of_parts(parts, scale(u.low, -parts.exponent)),
            far = with_sign(detail::exp_minus(-x).value, V(-T(0)));
    V const outside =
        xsimd::select(x == zero, V(-std::numeric_limits<T>::infinity()), V(std::numeric_limits<T>::quiet_NaN()));
    return xsimd::select(x < zero, xsimd::select(x < limit, far, near), outside);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
