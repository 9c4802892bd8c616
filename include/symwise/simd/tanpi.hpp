#pragma once
#include <symwise/simd/sinpi.hpp>
#include <symwise/simd/tan.hpp>

namespace symwise::inline SYMWISE_ABI {

struct tanpi_;

namespace simd {

/// tan(pi x); at odd multiples of 1/2 an infinity, its sign as C23 has it. Max error 0.8 ulp (float 1.0).
template <> struct implementation<tanpi_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    auto const a = detail::reduce_half_turns(x);
    V const y = detail::tangent_of_reduced(a);
    // a half: sin is 1 or -1, cos 0
    auto const both = detail::sine_and_cosine(a);
    V const pole = with_sign(V(std::numeric_limits<T>::infinity()), both.sine.high);
    return detail::small_half_turn(flip_sign(xsimd::select(both.cosine.high == V(T(0)), pole, y), x), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
