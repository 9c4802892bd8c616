#pragma once
#include <symwise/simd/fmod.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct mod_;

namespace simd {

/// x - y floor(x / y), rounded once, with the sign of y. Where the quotient was rounded up to an integer the rest is exact and on
/// the other side of zero than y. Quotients from 2^51 on (float: 2^22) are divided lane by lane.
template <> struct implementation<mod_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    using V = xsimd::batch<T, A>;
    V const q = divide(x, y), ay = xsimd::abs(y);
    V r = flip_sign(negative_fused(xsimd::floor(q), y, x), y);
    r = with_sign(xsimd::select(r < V(T(0)), r + ay, r), y);
    auto const ordinary = detail::is_ordinary_division(xsimd::abs(q), xsimd::abs(x), ay);
    if (xsimd::all(ordinary)) [[likely]]
      return r;
    return replace_lanes(
        [](T dividend, T divisor) {
          T const rest = std::fmod(dividend, divisor);
          if (rest == T(0)) return std::copysign(rest, divisor);
          return std::signbit(rest) != std::signbit(divisor) ? rest + divisor : rest;
        },
        !ordinary, r, x, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
