#pragma once
#include <symwise/simd/atan.hpp>
#include <symwise/simd/atan2.hpp>
#include <symwise/simd/in_half_turns.hpp>

namespace symwise::inline SYMWISE_ABI {

struct atanpi_;

namespace simd {

/// atan(x) / pi: the angle in two words, times 1 / pi in two. Max error 0.7 ulp.
template <> struct implementation<atanpi_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), ax = xsimd::min(V(sizeof(T) == 8 ? T(0x1p60) : T(0x1p30)), xsimd::abs(x));  // a NaN passes
    auto const angle = detail::angle_in_words(xsimd::min(one, ax), xsimd::max(one, ax), ax > one);
    return detail::small_angle_in_half_turns(with_sign(detail::in_half_turns(angle), x), x);
  }

  /// The fast atan over pi.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    return implementation<atan_>::fast(x) * V(T(0x1.45f306dc9c883p-2));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
