#pragma once
#include <symwise/simd/arc_of_reciprocal.hpp>
#include <symwise/simd/reciprocal_far.hpp>

namespace symwise::inline SYMWISE_ABI {

struct acsc_;

namespace simd {

/// asin(1/x) by the method of asin, with 1/x and (1 - 1/x)/2 in two words; far out 1 / x. Max error 0.7 ulp.
template <> struct implementation<acsc_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::atan<T>;
    V const zero(T(0)), ax = xsimd::abs(x);
    auto const a = detail::arc_sine_of_reciprocal(xsimd::min(V(detail::reciprocal_far<T>), ax));
    V const factor = xsimd::select(a.beyond, V(T(-2)), V(T(1)));
    V const base = xsimd::select(a.beyond, V(c::half_pi[0]), zero),
            base_low = xsimd::select(a.beyond, V(c::half_pi[1]), zero);
    auto const sum = fast_two_sum(base, factor * a.high);
    V const y = sum.high + multiply_add(factor, a.low, sum.low + base_low);
    return xsimd::select(ax < V(T(1)), V(std::numeric_limits<T>::quiet_NaN()), detail::far_reciprocal(y, x));
  }

  /// The same in single words: 1/x divides alone, and is itself what is left of the result far out.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const ax = xsimd::abs(x), one(T(1)), inverse = divide(one, ax);
    auto const beyond = ax < V(T(2));
    V const half = (ax - one) * (inverse * V(T(0.5)));  // of ax < 1 negative, and its root a NaN
    V const z = xsimd::select(beyond, half, inverse * inverse), s = xsimd::select(beyond, square_root(half), inverse);
    V const arc = multiply_add(s * z, horner(z, coefficients::asin<T>::short_third), s);
    V const other = negative_multiply_add(V(T(2)), arc, V(coefficients::atan<T>::half_pi[0]));
    return with_sign(xsimd::select(beyond, other, arc), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
