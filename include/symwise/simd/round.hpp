#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/to_integer.hpp>

#include <limits>

namespace symwise::inline SYMWISE_ABI {

struct round_;

namespace simd {

/// x rounded to the nearest integer, halves away from zero, exact, with the sign of x. What is added is the number before 1/2:
/// 1/2 itself would take the number before 1/2 to 1.
template <> struct implementation<round_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    xsimd::batch<T, A> const nearly_half(T(0.5) - std::numeric_limits<T>::epsilon() / 4);
    return with_sign_of_zero(xsimd::trunc(x + with_sign(nearly_half, x)), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
