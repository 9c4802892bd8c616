#pragma once
#include <symwise/simd/cos.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/quotient_of_words.hpp>
#include <symwise/simd/reduction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct sec_;

namespace simd {
namespace detail {

template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> secant_of_reduced(reduced_angle<T, A> const& a) noexcept {
  auto const both = sine_and_cosine(a);
  return reciprocal_of_words(both.cosine);
}

}  // namespace detail

/// 1 / cos x, in two words, the division corrected, for every x. Max error 0.8 ulp.
template <> struct implementation<sec_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return detail::of_any_angle([](auto const& angle, auto const&) { return detail::secant_of_reduced(angle); }, x);
  }

  /// 1 over the fast cosine.
  static constexpr double fast_max_ulp = 2.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    return divide(V(T(1)), implementation<cos_>::fast(x));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
