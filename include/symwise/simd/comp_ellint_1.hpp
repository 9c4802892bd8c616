#pragma once
#include <symwise/simd/ellint_k.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct comp_ellint_1_;

namespace simd {

/// The complete elliptic integral of the first kind of the modulus k, by 1 - k^2 in two words as that of the parameter. Floats through
/// double. Max error 0.7 ulp (float 0.5).
template <> struct implementation<comp_ellint_1_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& k) noexcept {
    return detail::first_kind_of_complement(detail::complement_of_modulus(k));
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& k) noexcept {
    return through_double([](auto const& v) { return call(v); }, k);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
