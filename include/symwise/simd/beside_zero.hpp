#pragma once
#include <symwise/simd/primitives.hpp>

#include <cstddef>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// d + low times the polynomial c in d, whose first coefficient is in two words: a function beside its zero, d + low the distance from
/// that.
template <class A, std::size_t N>
[[gnu::always_inline]] inline xsimd::batch<double, A> beside_zero(xsimd::batch<double, A> const& d,
                                                                  xsimd::batch<double, A> const& low,
                                                                  double const (&c)[N]) noexcept {
  using V = xsimd::batch<double, A>;
  auto const distance = two_sum(d, low);
  V tail(c[N - 1]);
  for (std::size_t k = N - 1; k-- > 2;) tail = multiply_add(tail, distance.high, V(c[k]));
  auto const slope = fast_two_sum(V(c[0]), multiply_add(tail, distance.high, V(c[1])));
  auto const p = product(distance, slope);
  return p.high + p.low;
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
