#pragma once
#include <symwise/simd/primitives/architecture.hpp>

#include <limits>

namespace symwise::inline SYMWISE_ABI::simd {

/// What a function's value is where its argument is of one kind: what was computed, the argument itself, NaN, an
/// infinity or a small number. (The numbers are those of the instruction vfixupimm.)
enum class response : unsigned {
  computed = 0,
  argument = 1,
  nan = 3,
  minus_infinity = 4,
  plus_infinity = 5,
  infinity_of_same_sign = 6,
  zero = 8,
  minus_one = 9,
  one = 10,
  half = 11
};

/// A response for each special kind of argument; `negative` and `positive` are finite and not 0. A NaN gives itself.
struct responses {
  response zero = response::computed, minus_infinity = response::computed, plus_infinity = response::computed,
           negative = response::computed, positive = response::computed;
};

namespace detail {

template <response R, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> respond(xsimd::batch_bool<T, A> const& where,
                                                         xsimd::batch<T, A> const& y,
                                                         xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T infinity = std::numeric_limits<T>::infinity();
  if constexpr (R == response::computed)
    return y;
  else if constexpr (R == response::argument)
    return xsimd::select(where, x, y);
  else if constexpr (R == response::nan)
    return xsimd::select(where, V(std::numeric_limits<T>::quiet_NaN()), y);
  else if constexpr (R == response::minus_infinity)
    return xsimd::select(where, V(-infinity), y);
  else if constexpr (R == response::plus_infinity)
    return xsimd::select(where, V(infinity), y);
  else if constexpr (R == response::infinity_of_same_sign)
    return xsimd::select(where, xsimd::copysign(V(infinity), x), y);
  else
    return xsimd::select(where,
                         V(R == response::zero        ? T(0)
                           : R == response::minus_one ? T(-1)
                           : R == response::one       ? T(1)
                                                      : T(0.5)),
                         y);
}

}  // namespace detail

/// y, the value computed for x, with the special kinds of x put right.
template <responses R, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> special_values(xsimd::batch<T, A> const& y,
                                                                xsimd::batch<T, A> const& x) noexcept {
#if XSIMD_WITH_AVX512F
  if constexpr (avx512<A>) {
    // four bits a kind: quiet NaN, signalling NaN, zero, one, -infinity, +infinity, negative, positive
    constexpr unsigned table = 0x22u | unsigned(R.zero) << 8 | unsigned(R.positive) << 12 |
                               unsigned(R.minus_infinity) << 16 | unsigned(R.plus_infinity) << 20 |
                               unsigned(R.negative) << 24 | unsigned(R.positive) << 28;
    if constexpr (sizeof(T) == 8)
      return _mm512_fixupimm_pd(y.data, x.data, _mm512_set1_epi64(static_cast<long long>(table)), 0);
    else
      return _mm512_fixupimm_ps(y.data, x.data, _mm512_set1_epi32(static_cast<int>(table)), 0);
  } else
#endif
  {
    using V = xsimd::batch<T, A>;
    [[maybe_unused]] constexpr T infinity = std::numeric_limits<T>::infinity();
    V r = y;
    if constexpr (R.negative == R.minus_infinity)
      r = detail::respond<R.negative>(x < V(T(0)), r, x);
    else {
      if constexpr (R.negative != response::computed) r = detail::respond<R.negative>(x < V(T(0)), r, x);
      if constexpr (R.minus_infinity != response::computed)
        r = detail::respond<R.minus_infinity>(x == V(-infinity), r, x);
    }
    if constexpr (R.positive == R.plus_infinity)
      r = detail::respond<R.positive>(x > V(T(0)), r, x);
    else {
      if constexpr (R.positive != response::computed) r = detail::respond<R.positive>(x > V(T(0)), r, x);
      if constexpr (R.plus_infinity != response::computed) r = detail::respond<R.plus_infinity>(x == V(infinity), r, x);
    }
    if constexpr (R.zero != response::computed) r = detail::respond<R.zero>(x == V(T(0)), r, x);
    return xsimd::select(xsimd::isnan(x), x, r);  // not x != x, which is false for NaN in xsimd 8.1 on AVX
  }
}

}  // namespace symwise::inline SYMWISE_ABI::simd
