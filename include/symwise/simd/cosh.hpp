#pragma once
#include <symwise/simd/sinh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct cosh_;

namespace simd {

/// cosh x, by the method of sinh. Max error 0.6 ulp.
template <> struct implementation<cosh_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    auto const both = detail::sinh_and_cosh(detail::hyperbolic_range(x));
    return (both.cosh.high + both.cosh.low) * xsimd::batch<T, A>(detail::hyperbolic_unit<T>);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
