#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/polygamma_pieces.hpp>

#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct digamma_;

namespace simd {

/// The logarithmic derivative of gamma. From 1 on log x in two words and sixteen polynomials in 1/x, beside the positive zero one times
/// the distance from it, which is held in two words; below by recurrence and reflection; floats through double. Max error 1.3 ulp
/// for x > 0, 1.5 without a fused operation; for x < 0 4 ulp or an absolute error of 2^-52 max(1, digamma(1 - x)).
template <> struct implementation<digamma_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    return detail::polygamma<detail::polygammas::digamma>(x).digamma;
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double(
        [](auto const& v) { return detail::polygamma<detail::polygammas::digamma, coarse>(v).digamma; }, x);
  }

  /// digamma and trigamma of x, to the same bits as each alone, by one reciprocal and its piece, one sine and cosine.
  template <class A> [[gnu::always_inline]] static inline std::pair<xsimd::batch<double, A>, xsimd::batch<double, A>>
  joint(xsimd::batch<double, A> const& x) noexcept {
    return both<detail::polygamma_digits::words>(x);
  }

  template <class A> [[gnu::always_inline]] static inline std::pair<xsimd::batch<float, A>, xsimd::batch<float, A>>
  joint(xsimd::batch<float, A> const& x) noexcept {
    return pair_through_double([](auto const& v) { return both<coarse>(v); }, x);
  }

 private:
  static constexpr auto coarse = detail::polygamma_digits::coarse;

  template <detail::polygamma_digits Digits, class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<double, A>, xsimd::batch<double, A>> both(
      xsimd::batch<double, A> const& x) noexcept {
    auto const y = detail::polygamma<detail::polygammas::both, Digits>(x);
    return {y.digamma, y.trigamma};
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
