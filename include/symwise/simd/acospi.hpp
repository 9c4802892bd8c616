#pragma once
#include <symwise/simd/acos.hpp>
#include <symwise/simd/asin.hpp>
#include <symwise/simd/in_half_turns.hpp>

namespace symwise::inline SYMWISE_ABI {

struct acospi_;

namespace simd {

/// acos(x) / pi, by the method of asinpi. Max error 0.7 ulp.
template <> struct implementation<acospi_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::atan<T>;
    auto const a = detail::small_arc_sine(x);
    auto const negative = sign_bit(x);
    V const zero(T(0)), factor = flip_sign(xsimd::select(a.beyond, V(T(2)), V(T(-1))), x);
    V const base = xsimd::select(a.beyond, xsimd::select(negative, V(c::pi[0]), zero), V(c::half_pi[0]));
    V const base_low = xsimd::select(a.beyond, xsimd::select(negative, V(c::pi[1]), zero), V(c::half_pi[1]));
    auto const sum = fast_two_sum(base, factor * a.high);
    return detail::in_half_turns(double_word<T, A>{sum.high, multiply_add(factor, a.low, sum.low + base_low)});
  }

  /// The fast acos over pi.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    return implementation<acos_>::fast(x) * V(T(0x1.45f306dc9c883p-2));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
