#pragma once
#include <symwise/simd/fmod.hpp>

namespace symwise::inline SYMWISE_ABI {

struct mod_;

namespace simd {

/// x - y floor(x / y), rounded once: the remainder towards zero, and y added where the signs differ.
template <> struct implementation<mod_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), r = detail::remainder_towards_zero(x, y);
    auto const other_side = ((r < zero) & (y > zero)) | ((r > zero) & (y < zero));
    return xsimd::select(r == zero, with_sign(zero, y), xsimd::select(other_side, r + y, r));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
