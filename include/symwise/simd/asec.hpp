#pragma once
#include <symwise/simd/arc_of_reciprocal.hpp>

namespace symwise::inline SYMWISE_ABI {

struct asec_;

namespace simd {

/// acos(1/x) by the method of acos, with 1/x and (1 - 1/x)/2 in two words. Max error 0.7 ulp.
template <> struct implementation<asec_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::atan<T>;
    V const ax = xsimd::abs(x);
    auto const a = detail::arc_sine_of_reciprocal(xsimd::min(V(sizeof(T) == 8 ? T(0x1p60) : T(0x1p30)), ax));
    auto const negative = sign_bit(x);
    V const zero(T(0)), factor = flip_sign(xsimd::select(a.beyond, V(T(2)), V(T(-1))), x);
    V const base = xsimd::select(a.beyond, xsimd::select(negative, V(c::pi[0]), zero), V(c::half_pi[0]));
    V const base_low = xsimd::select(a.beyond, xsimd::select(negative, V(c::pi[1]), zero), V(c::half_pi[1]));
    auto const sum = fast_two_sum(base, factor * a.high);
    V const y = sum.high + multiply_add(factor, a.low, sum.low + base_low);
    return xsimd::select(ax >= V(T(1)), y, V(std::numeric_limits<T>::quiet_NaN()));
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 2;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::atan<T>;
    V const ax = xsimd::abs(x), zero(T(0));
    auto const a = detail::fast_arc_sine_of_reciprocal(xsimd::min(V(sizeof(T) == 8 ? T(0x1p60) : T(0x1p30)), ax));
    V const far = xsimd::select(sign_bit(x), V(c::pi[0]), zero);
    V const factor = flip_sign(xsimd::select(a.beyond, V(T(2)), V(T(-1))), x);
    V const y = multiply_add(factor, a.value, xsimd::select(a.beyond, far, V(c::half_pi[0])));
    return xsimd::select(ax >= V(T(1)), y, V(std::numeric_limits<T>::quiet_NaN()));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
