#pragma once
#include <symwise/simd/asinh.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sqrt1pm1_;

namespace simd {

/// x / (1 + sqrt(1 + x)), the root and the division in two words. Max error 0.6 ulp.
template <> struct implementation<sqrt1pm1_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), large(sizeof(T) == 8 ? T(0x1p120) : T(0x1p56)), small(sizeof(T) == 8 ? T(0x1p-60) : T(0x1p-30));
    auto const root = detail::root_of(two_sum(one, xsimd::min(large, x)));
    auto const d = two_sum(root.high, one);
    auto const q = quotient(double_word<T, A>{x, V(T(0))}, double_word<T, A>{d.high, d.low + root.low});
    V y = xsimd::select(xsimd::abs(x) < small, x * V(T(0.5)), q.high + q.low);
    y = xsimd::select(x > large, square_root(x) - one, y);
    return xsimd::select(x == -one, -one, xsimd::select(x == V(T(0)), x, y));
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 3;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), infinity(std::numeric_limits<T>::infinity());
    return xsimd::select(x == infinity, x, divide(x, one + fast_square_root(one + x)));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
