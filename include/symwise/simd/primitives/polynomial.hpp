#pragma once
#include <symwise/simd/primitives/fused.hpp>

#include <cstddef>

namespace symwise::inline SYMWISE_ABI::simd {
namespace detail {

template <std::size_t First, std::size_t Count, std::size_t N, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> estrin(xsimd::batch<T, A> const* power, T const (&c)[N]) noexcept {
  if constexpr (Count == 1)
    return xsimd::batch<T, A>(c[First]);
  else {
    constexpr std::size_t half = std::bit_ceil(Count) / 2;
    return multiply_add(estrin<First + half, Count - half>(power, c), power[std::countr_zero(half)],
                        estrin<First, half>(power, c));
  }
}

}  // namespace detail

/// c[0] + c[1] x + ... + c[N-1] x^(N-1) by Estrin's scheme: a chain of log2 N multiplications instead of N.
template <class T, class A, std::size_t N>
[[gnu::always_inline]] inline xsimd::batch<T, A> polynomial(xsimd::batch<T, A> const& x, T const (&c)[N]) noexcept {
  xsimd::batch<T, A> power[std::bit_width(N)];
  power[0] = x;
  for (std::size_t i = 1; i < std::bit_width(N); ++i) power[i] = power[i - 1] * power[i - 1];
  return detail::estrin<0, N>(power, c);
}

/// The same by Horner's scheme: fewer operations, a longer chain.
template <class T, class A, std::size_t N>
[[gnu::always_inline]] inline xsimd::batch<T, A> horner(xsimd::batch<T, A> const& x, T const (&c)[N]) noexcept {
  xsimd::batch<T, A> p(c[N - 1]);
  for (std::size_t i = N - 1; i-- > 0;) p = multiply_add(p, x, xsimd::batch<T, A>(c[i]));
  return p;
}

/// The same, pairs of terms by Horner's scheme in x^2, three terms by it in x: up to six, the chain is as short as Estrin's,
/// and there is a multiplication less.
template <class T, class A, std::size_t N>
[[gnu::always_inline]] inline xsimd::batch<T, A> in_pairs(xsimd::batch<T, A> const& x, T const (&c)[N]) noexcept {
  if constexpr (N <= 3) {
    return simd::horner(x, c);
  } else if constexpr (N > 6) {
    return simd::polynomial(x, c);
  } else {
    using V = xsimd::batch<T, A>;
    V const square = x * x;
    V p = N % 2 == 0 ? multiply_add(V(c[N - 1]), x, V(c[N - 2])) : V(c[N - 1]);
    for (std::size_t i = N - 2 - (N % 2 == 0); i-- > 0;) {
      if (i % 2 == 0) p = multiply_add(p, square, multiply_add(V(c[i + 1]), x, V(c[i])));
    }
    return p;
  }
}

namespace detail {

/// 1/n!, from 19! on to a few ulp.
constexpr double reciprocal_factorial(int n) {
  double product = 1;
  for (int k = 2; k <= n; ++k) product *= k;
  return 1 / product;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI::simd
