#pragma once
#include <symwise/simd/asinh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct acosh_;

namespace simd {

/// acosh x = log(x + sqrt(t (t + 2))), t = x - 1, the argument in two words. Max error 0.9 ulp.
template <> struct implementation<acosh_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), b = xsimd::min(V(detail::hyperbolic_far<T>), x), t = b - one;  // exact
    auto const square = two_product(t, t);
    auto const v = two_sum(square.high, t + t);
    auto const root = detail::root_of(double_word<T, A>{v.high, v.low + square.low});
    auto const u = fast_two_sum(b, root.high);
    V const y = detail::inverse_hyperbolic(double_word<T, A>{u.high, u.low + root.low}, x);
    V const outside = xsimd::select(x == one, V(T(0)), V(std::numeric_limits<T>::quiet_NaN()));
    return xsimd::select(x > one, y, outside);
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 4;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), t = xsimd::min(V(detail::hyperbolic_far<T>), x) - one;
    V const y = detail::fast_inverse_hyperbolic(t + square_root(multiply_add(t, t, t + t)), x);
    return xsimd::select(x >= one, y, V(std::numeric_limits<T>::quiet_NaN()));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
