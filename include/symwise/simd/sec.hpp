#pragma once
#include <symwise/simd/implementation.hpp>
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
  using V = xsimd::batch<T, A>;
  auto const both = sine_and_cosine(a);
  auto const q = quotient(double_word<T, A>{V(T(1)), V(T(0))}, fast_two_sum(both.cosine.high, both.cosine.low));
  return q.high + q.low;
}

}  // namespace detail

/// 1 / cos x, in two words, the division corrected, for every x. Max error 0.8 ulp.
template <> struct implementation<sec_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return detail::of_any_angle([](auto const& angle, auto const&) { return detail::secant_of_reduced(angle); }, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
