#pragma once
#include <symwise/simd/asin.hpp>
#include <symwise/simd/in_half_turns.hpp>

namespace symwise::inline SYMWISE_ABI {

struct asinpi_;

namespace simd {

/// asin(x) / pi: the angle in two words, times 1 / pi in two. Max error 0.7 ulp.
template <> struct implementation<asinpi_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::atan<T>;
    auto const a = detail::small_arc_sine(x);
    V const zero(T(0)), factor = xsimd::select(a.beyond, V(T(-2)), V(T(1)));
    V const base = xsimd::select(a.beyond, V(c::half_pi[0]), zero),
            base_low = xsimd::select(a.beyond, V(c::half_pi[1]), zero);
    auto const sum = fast_two_sum(base, factor * a.high);
    V const y = detail::in_half_turns(double_word<T, A>{sum.high, multiply_add(factor, a.low, sum.low + base_low)});
    return detail::small_angle_in_half_turns(with_sign(y, x), x);
  }

  /// The fast asin over pi.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    return implementation<asin_>::fast(x) * V(T(0x1.45f306dc9c883p-2));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
