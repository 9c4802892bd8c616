#pragma once
#include <symwise/simd/asinh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct asech_;

namespace simd {

/// log(1 + t + sqrt(t (t + 2))), t = (1 - x) / x, in two words; beside 0 log(2 / x). Max error 0.9 ulp.
template <> struct implementation<asech_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), one(T(1)), near(1 / detail::hyperbolic_far<T>);
    V const z = xsimd::max(near, x);
    auto const t = quotient(two_sum(one, -z), double_word<T, A>{z, zero});
    V const twice = t.high + t.high;
    auto const square = two_product(t.high, t.high);
    auto const v = two_sum(square.high, twice);
    auto const root =
        detail::root_of(double_word<T, A>{v.high, v.low + multiply_add(twice, t.low, square.low + (t.low + t.low))});
    auto const s = two_sum(t.high, root.high);
    V y = detail::log_of_one_more(s.high, s.low + (root.low + t.low));
    if (xsimd::any(x < near)) {
      auto parts = split_exponent(x);
      parts.exponent = parts.exponent - one;
      y = xsimd::select(x < near, -detail::log_of_parts(parts), y);
      y = xsimd::select(x == zero, V(std::numeric_limits<T>::infinity()), y);
    }
    V const outside = xsimd::select(x == one, zero, V(std::numeric_limits<T>::quiet_NaN()));
    return xsimd::select((x >= zero) & (x < one), y, outside);
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 3.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), one(T(1)), near(1 / detail::hyperbolic_far<T>), z = xsimd::max(near, x);
    V const t = divide(one - z, z);
    V y = detail::fast_log_of_one_more(t + square_root(multiply_add(t, t, t + t)));
    if (xsimd::any(x < near)) {
      auto parts = split_exponent(x);
      parts.exponent = parts.exponent - one;
      y = xsimd::select(x < near, -detail::fast_log_of_parts(parts), y);
      y = xsimd::select(x == zero, V(std::numeric_limits<T>::infinity()), y);
    }
    V const outside = xsimd::select(x == one, zero, V(std::numeric_limits<T>::quiet_NaN()));
    return xsimd::select((x >= zero) & (x < one), y, outside);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
