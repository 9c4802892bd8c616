#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/sin.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct sinmx_;

namespace simd {
namespace detail {

/// (-1)^k / (2k + 5)!, Taylor's coefficients of (sin(x) - x + x^3/6) / x^5 in x^2, enough for |x| <= 2.
template <class T> struct sine_less_argument {
  static constexpr int count = 10;
  struct table {
    T of[count];
  };
  static constexpr table made = [] {
    table result{};
    double term = 1.0 / 120;
    for (int k = 0; k < count; ++k) {
      result.of[k] = static_cast<T>(term);
      term /= -(2.0 * k + 6) * (2.0 * k + 7);
    }
    return result;
  }();
};

}  // namespace detail

/// sin(x) - x: up to |x| = 2 by Taylor's series, its first term in two words, beyond that as the difference. Floats go through double. Max error 1 ulp.
template <> struct implementation<sinmx_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    if constexpr (sizeof(T) == 4) {
      return through_double([](auto const& wide) { return call(wide); }, x);
    } else {
      auto const z = two_product(x, x);
      auto const cube = two_product(x, z.high);
      // -1/6 in two words, and the rest of the series
      V const rest = multiply_add(z.high, polynomial(z.high, detail::sine_less_argument<T>::made.of),
                                  V(T(-0x1.5555555555555p-57)));
      auto const p = fast_two_sum(V(T(-0x1.5555555555555p-3)), rest);
      V const low = cube.high * p.low + multiply_add(x, z.low, cube.low) * p.high;
      V near = multiply_add(cube.high, p.high, low);
      near = xsimd::select((near == V(T(0))) & (xsimd::abs(x) > V(T(0))), flip_sign(V(T(-0.0)), x), near);
      auto const is_near = xsimd::abs(x) <= V(T(2));
      if (xsimd::all(is_near)) return near;
      return xsimd::select(is_near, near, implementation<sin_>::call(x) - x);
    }
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
