#pragma once
#include <symwise/simd/fmod.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct remainder_;

namespace simd {

/// The remainder of x / y to the nearest integer, ties to even, exact. A quotient that is a tie is a number, so that rounding
/// it decides rightly; one beside a tie may be rounded to the wrong side, which the remainder shows.
template <> struct implementation<remainder_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    using V = xsimd::batch<T, A>;
    V const ax = xsimd::abs(x), ay = xsimd::abs(y), q = divide(ax, ay);
    V r = negative_fused(nearest_integer(q), ay, ax);
    r = xsimd::select(xsimd::abs(r + r) > ay, r - with_sign(ay, r), r);
    r = flip_sign(r + V(T(0)), x);  // a rest of -0 becomes 0
    auto const ordinary = detail::is_ordinary_division(q, ax, ay);
    if (xsimd::all(ordinary)) [[likely]]
      return r;
    auto const by_library = [](T dividend, T divisor) {
      T const rest = std::remainder(dividend, divisor);
      return rest == 0 ? std::copysign(rest, dividend) : rest;  // glibc forgets the sign where the quotient is large
    };
    return replace_lanes(by_library, !ordinary, r, x, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
