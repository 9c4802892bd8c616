#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct csc_;

namespace simd {
namespace detail {

template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> cosecant_of_reduced(reduced_angle<T, A> const& a) noexcept {
  using V = xsimd::batch<T, A>;
  auto const both = sine_and_cosine(a);
  auto const q = quotient(double_word<T, A>{V(T(1)), V(T(0))}, fast_two_sum(both.sine.high, both.sine.low));
  return q.high + q.low;
}

}  // namespace detail

/// 1 / sin x, in two words, the division corrected; beside 0 1 / x, for every x. Max error 0.8 ulp.
template <> struct implementation<csc_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const y =
        detail::of_any_angle([](auto const& angle, auto const&) { return detail::cosecant_of_reduced(angle); }, x);
    V const tiny(sizeof(T) == 8 ? T(0x1p-300) : T(0x1p-40));
    return xsimd::select(xsimd::abs(x) < tiny, divide(V(T(1)), x), y);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
