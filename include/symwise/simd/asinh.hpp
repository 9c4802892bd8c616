#pragma once
#include <symwise/simd/atanh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct asinh_;

namespace simd {
namespace detail {

/// sqrt(x.high + x.low) in two words, x.high a normal number.
template <class T, class A>
[[gnu::always_inline]] inline double_word<T, A> root_of(double_word<T, A> const& x) noexcept {
  auto const [root, half_inverse] = root_with_half_inverse(x.high);
  return {root, (negative_fused(root, root, x.high) + x.low) * half_inverse};
}

/// From here on asinh a and acosh a are log(2 a).
template <class T> inline constexpr T hyperbolic_far = sizeof(T) == 8 ? T(0x1p30) : T(0x1p14);

/// log(u.high + u.low), u.high >= 1, or log(2 a) where a is large, for a >= 0; infinity for infinity.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> inverse_hyperbolic(double_word<T, A> const& u,
                                                                    xsimd::batch<T, A> const& a) noexcept {
  using V = xsimd::batch<T, A>;
  V const y = log_of_words(u);
  if (!xsimd::any(a > V(hyperbolic_far<T>))) return y;
  auto parts = split_exponent<false>(xsimd::max(V(T(1)), a));
  parts.exponent = parts.exponent + V(T(1));
  V const infinity(std::numeric_limits<T>::infinity());
  return xsimd::select(a > V(hyperbolic_far<T>), xsimd::select(a == infinity, infinity, log_of_parts(parts)), y);
}

/// The same for one number to within a few ulp.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> fast_inverse_hyperbolic(xsimd::batch<T, A> const& high,
                                                                         xsimd::batch<T, A> const& a) noexcept {
  using V = xsimd::batch<T, A>;
  V const y = fast_log_of_one_more(high);
  auto const near = a <= V(hyperbolic_far<T>);
  if (xsimd::all(near)) [[likely]]
    return y;
  auto parts = split_exponent<false>(xsimd::max(V(T(1)), a));
  parts.exponent = parts.exponent + V(T(1));
  V const infinity(std::numeric_limits<T>::infinity());
  V const far = xsimd::select(a == infinity, infinity, fast_log_of_parts(parts));
  return xsimd::select(near, y, xsimd::select(xsimd::isnan(a), a, far));
}

}  // namespace detail

/// asinh x = log(a + sqrt(1 + a^2)), a = |x|, with its sign, the argument in two words, whose error, 2^-80 (float: 2^-35), lets
/// it be a - a^3/6 where that begins to tell. Max error 0.8 ulp.
template <> struct implementation<asinh_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), a = xsimd::abs(x), b = xsimd::min(V(detail::hyperbolic_far<T>), a);
    auto const square = two_product(b, b);
    auto const w = two_sum(square.high, one);
    auto const root = detail::root_of(double_word<T, A>{w.high, w.low + square.low});
    auto const u = fast_two_sum(root.high, b);
    V y = detail::inverse_hyperbolic(double_word<T, A>{u.high, u.low + root.low}, a);
    V const near(sizeof(T) == 8 ? T(0x1p-14) : T(0x1p-6));
    y = xsimd::select(a < near, negative_multiply_add(square.high * b, V(T(1) / 6), b), y);
    return with_sign(y, x);
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 4;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), a = xsimd::abs(x), b = xsimd::min(V(detail::hyperbolic_far<T>), a), z = b * b;
    V const s = b + divide(z, one + square_root(z + one));
    return with_sign(detail::fast_inverse_hyperbolic(s, a), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
