#pragma once
#include <symwise/simd/coefficients/log2.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/log_base.hpp>

namespace symwise::inline SYMWISE_ABI {

struct log2_;

namespace simd {

/// The logarithm of x to base 2, by the method of log. Max error 0.57 ulp.
template <> struct implementation<log2_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return detail::log_to_base_of<coefficients::log2>(x);
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    return detail::log_to_base_of<coefficients::log2, true>(x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
