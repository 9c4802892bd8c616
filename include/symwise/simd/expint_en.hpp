#pragma once
#include <symwise/simd/expint_ei.hpp>

#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct expint_en_;

namespace simd {

/// The exponential integral of literal order 1, -Ei(-x). Floats through double. Max error 1.1 ulp.
template <> struct implementation<expint_en_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      std::integral_constant<int, 1>, xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const y = -implementation<expint_ei_>::call(-xsimd::abs(x));
    return xsimd::select(x < V(T(0)), V(std::numeric_limits<T>::quiet_NaN()), y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
