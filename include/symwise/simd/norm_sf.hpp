#pragma once
#include <symwise/simd/norm_cdf.hpp>

namespace symwise::inline SYMWISE_ABI {

struct norm_sf_;

namespace simd {

/// The normal probability to the right of x: that to the left of -x.
template <> struct implementation<norm_sf_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    return implementation<norm_cdf_>::call(-x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
