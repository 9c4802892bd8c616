#pragma once
#include <symwise/simd/incomplete_gamma.hpp>

#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct gamma_p_;

namespace simd {

/// The regularised lower incomplete gamma function of literal integers n from 1 to 12: a power series up to n, above 1 less the upper function.
/// Floats through double. Max error 3 ulp (float 0.5).
template <> struct implementation<gamma_p_> {
  template <int N, class T, class A>
    requires(detail::is_gamma_literal(N))
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(std::integral_constant<int, N>,
                                                               xsimd::batch<T, A> const& x) noexcept {
    return detail::where_not_negative([](auto const& v) { return detail::gamma_p_of<N>(v); }, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
