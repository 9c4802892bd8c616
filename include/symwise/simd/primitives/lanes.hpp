#pragma once
#include <symwise/simd/primitives/architecture.hpp>

#include <cstddef>

namespace symwise::inline SYMWISE_ABI::simd {

/// y with the lanes of `where` replaced by the scalar function f of the same lanes of x... For rare arguments only.
template <class F, class T, class A, class... X>
[[gnu::noinline, gnu::cold]] xsimd::batch<T, A> replace_lanes(F f, xsimd::batch_bool<T, A> where, xsimd::batch<T, A> y,
                                                              X... x) noexcept {
  constexpr std::size_t lanes = xsimd::batch<T, A>::size;
  alignas(64) T value[lanes], argument[sizeof...(X)][lanes];
  bool chosen[lanes];
  y.store_aligned(value);
  std::size_t k = 0;
  (x.store_aligned(argument[k++]), ...);
  where.store_unaligned(chosen);
  for (std::size_t i = 0; i < lanes; ++i)
    if (chosen[i]) {
      if constexpr (sizeof...(X) == 1)
        value[i] = f(argument[0][i]);
      else
        value[i] = f(argument[0][i], argument[1][i]);
    }
  return xsimd::batch<T, A>::load_aligned(value);
}

}  // namespace symwise::inline SYMWISE_ABI::simd
