#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/quotient_of_words.hpp>
#include <symwise/simd/reduction.hpp>
#include <symwise/simd/tan.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct cot_;

namespace simd {
namespace detail {

template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> cotangent_of_reduced(reduced_angle<T, A> const& a) noexcept {
  auto const both = sine_and_cosine(a);
  return quotient_of_words(both.cosine, both.sine);
}

}  // namespace detail

/// cos x / sin x, in two words, the division corrected; beside 0 1 / x, for every x. Max error 0.8 ulp.
template <> struct implementation<cot_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const y =
        detail::of_any_angle([](auto const& angle, auto const&) { return detail::cotangent_of_reduced(angle); }, x);
    return detail::beside_pole(y, x);
  }

  /// By the quotient of the fast tangent, turned over.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    auto y = detail::tangent_by_quarter_turns<true>(x);
    if (detail::any_far_angle(x)) [[unlikely]]
      y = detail::of_far_angles([](auto const& angle, auto const&) { return detail::cotangent_of_reduced(angle); }, y,
                                x);
    return detail::beside_pole(y, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
