#pragma once
#include <symwise/simd/log.hpp>

namespace symwise::inline SYMWISE_ABI {

struct log1p_;

namespace simd {
namespace detail {

/// log(1 + x) for every x: the logarithm of the rounded sum, what rounding lost carried along.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> log1p_anywhere(
    xsimd::batch<T, A> const& x) noexcept {
  auto const u = two_sum(x, xsimd::batch<T, A>(T(1)));
  auto const parts = split_exponent<false>(u.high);
  auto const y = log_of_parts(parts, scale(u.low, -parts.exponent));
  auto const fixed = special_values<responses{.zero = response::minus_infinity,
                                              .minus_infinity = response::nan,
                                              .plus_infinity = response::argument,
                                              .negative = response::nan}>(y, u.high);
  return special_values<responses{.zero = response::argument}>(fixed, x);
}

template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> log1p_with_special_values(
    xsimd::batch<T, A> x) noexcept {
  return log1p_anywhere(x);
}

/// The same to within a few ulp.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> fast_log1p_anywhere(
    xsimd::batch<T, A> const& x) noexcept {
  auto const u = two_sum(x, xsimd::batch<T, A>(T(1)));
  auto const parts = split_exponent<false>(u.high);
  auto const y = fast_log_of_parts(parts, scale(u.low, -parts.exponent));
  return with_sign(special_values<responses{.zero = response::minus_infinity,
                                            .minus_infinity = response::nan,
                                            .plus_infinity = response::argument,
                                            .negative = response::nan}>(y, u.high),
                   x);
}

template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> fast_log1p_with_special_values(
    xsimd::batch<T, A> x) noexcept {
  return fast_log1p_anywhere(x);
}

}  // namespace detail

/// log(1 + x). Max error 0.7 ulp.
template <> struct implementation<log1p_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    if constexpr (avx512<A>)
      return detail::log1p_anywhere(x);
    else {
      if (!xsimd::all((x > V(T(-1))) & (x < V(sizeof(T) == 8 ? T(0x1p1000) : T(0x1p100))))) [[unlikely]]
        return detail::log1p_with_special_values(x);
      auto const u = two_sum(x, V(T(1)));
      auto const parts = split_exponent<false>(u.high);
      // 2^-exponent, from the bits that the split changed
      V const unit = from_bits<T, A>(bits(V(T(1))) + bits(parts.mantissa) - bits(u.high));
      return xsimd::select(x == V(T(0)), x, detail::log_of_parts(parts, u.low * unit));
    }
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    if constexpr (avx512<A>)
      return detail::fast_log1p_anywhere(x);
    else {
      if (!xsimd::all((x > V(T(-1))) & (x < V(sizeof(T) == 8 ? T(0x1p1000) : T(0x1p100))))) [[unlikely]]
        return detail::fast_log1p_with_special_values(x);
      auto const u = two_sum(x, V(T(1)));
      auto const parts = split_exponent<false>(u.high);
      V const unit = from_bits<T, A>(bits(V(T(1))) + bits(parts.mantissa) - bits(u.high));
      return with_sign(detail::fast_log_of_parts(parts, u.low * unit), x);
    }
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
