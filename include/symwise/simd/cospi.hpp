#pragma once
#include <symwise/simd/sinpi.hpp>

namespace symwise::inline SYMWISE_ABI {

struct cospi_;

namespace simd {

/// cos(pi x), exact at multiples of 1/2. Max error 0.8 ulp (float 1.0).
template <> struct implementation<cospi_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    auto const c = detail::sine_and_cosine(detail::reduce_half_turns(x)).cosine;
    return c.high + c.low;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
