#pragma once
#include <symwise/simd/incomplete_gamma.hpp>

#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct gamma_q_;

namespace simd {

/// The regularised upper incomplete gamma function of literal integers n from 1 to 12: exp(-x) times a polynomial of positive terms.
/// Floats through double. Max error 7 ulp (5 with a fused multiply-add; float 0.5).
template <> struct implementation<gamma_q_> {
  template <int N, class T, class A>
    requires(detail::is_gamma_literal(N))
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(std::integral_constant<int, N>,
                                                               xsimd::batch<T, A> const& x) noexcept {
    return detail::where_not_negative([](auto const& v) { return detail::gamma_q_of<N>(v); }, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
