#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/polygamma_pieces.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct trigamma_;

namespace simd {

/// The derivative of digamma. From 1 on 1/x in two words times sixteen polynomials in it; below by recurrence and reflection; floats
/// through double. Max error 1.8 ulp, 1.5 but for the least arguments.
template <> struct implementation<trigamma_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    return of<detail::polygamma_digits::words>(x);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return of<detail::polygamma_digits::coarse>(v); }, x);
  }

 private:
  template <detail::polygamma_digits Digits, class A>
  [[gnu::always_inline]] static inline xsimd::batch<double, A> of(xsimd::batch<double, A> const& x) noexcept {
    return detail::polygamma<detail::polygammas::trigamma, Digits>(x).trigamma;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
