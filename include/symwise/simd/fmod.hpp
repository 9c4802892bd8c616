#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct fmod_;

namespace simd {
namespace detail {

/// Lanes in which x - n y is exact for an integer n that is one off the quotient of x and y at most, where that quotient rounded
/// is q; ax, ay are the absolute values of both. (Beyond 2^51 there are no halves to tell ties by.)
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch_bool<T, A> is_ordinary_division(xsimd::batch<T, A> const& aq,
                                                                           xsimd::batch<T, A> const& ax,
                                                                           xsimd::batch<T, A> const& ay) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr bool wide = sizeof(T) == 8;
  V const steps(wide ? T(0x1p51) : T(0x1p22));
  if constexpr (has_fused<
                    A>)  // the rest is a multiple of what x and y are multiples of; divisors of 0 give no such quotient
    return (aq < steps) & (ay <= V(std::numeric_limits<T>::max()));
  else  // products must not come near the ends of the range
    return (ay >= V(wide ? T(0x1p-900) : T(0x1p-70))) & (ay <= V(wide ? T(0x1p900) : T(0x1p100))) &
           (ax <= V(wide ? T(0x1p900) : T(0x1p100))) & (aq < steps);
}

}  // namespace detail

/// The remainder of x / y towards zero, exact. Quotients from 2^51 on (float: 2^22) are divided lane by lane.
template <> struct implementation<fmod_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    using V = xsimd::batch<T, A>;
    V const ax = xsimd::abs(x), ay = xsimd::abs(y), q = divide(ax, ay);
    V r = negative_fused(xsimd::trunc(q), ay, ax);
    r = with_sign(xsimd::select(r < V(T(0)), r + ay, r), x);  // the quotient was rounded up to an integer
    auto const ordinary = detail::is_ordinary_division(q, ax, ay);
    if (xsimd::all(ordinary)) [[likely]]
      return r;
    return replace_lanes([](T dividend, T divisor) { return std::fmod(dividend, divisor); }, !ordinary, r, x, y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
