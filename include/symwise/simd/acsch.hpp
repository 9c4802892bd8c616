#pragma once
#include <symwise/simd/asinh.hpp>
#include <symwise/simd/reciprocal_far.hpp>

namespace symwise::inline SYMWISE_ABI {

struct acsch_;

namespace simd {

/// asinh(1/x) by the method of asinh, with 1/x in two words; far out 1 / x, beside 0 log(2 / |x|). Max error 0.9 ulp.
template <> struct implementation<acsch_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), one(T(1)), near(1 / detail::reciprocal_far<T>), ax = xsimd::abs(x);
    V const z = xsimd::min(V(detail::reciprocal_far<T>), xsimd::max(near, ax));
    auto const a = quotient(double_word<T, A>{one, zero}, double_word<T, A>{z, zero});
    auto square = two_product(a.high, a.high);
    square.low = multiply_add(a.high + a.high, a.low, square.low);
    auto const w = two_sum(square.high, one);
    auto const root = detail::root_of(double_word<T, A>{w.high, w.low + square.low});
    auto const d = fast_two_sum(root.high, one);
    auto const q = quotient(square, double_word<T, A>{d.high, d.low + root.low});
    auto const s = two_sum(a.high, q.high);
    V y = detail::log_of_one_more(s.high, s.low + (q.low + a.low));
    if (xsimd::any(ax < near)) {
      auto parts = split_exponent(ax);
      parts.exponent = parts.exponent - one;
      y = xsimd::select(ax < near, -detail::log_of_parts(parts), y);
      y = xsimd::select(ax == zero, V(std::numeric_limits<T>::infinity()), y);
    }
    return detail::far_reciprocal(y, x);
  }

  /// log(1 + (1 + 1 / (z + w)) / z), z = |x|, w = sqrt(1 + z^2), in single words.
  static constexpr double fast_max_ulp = 4;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const zero(T(0)), one(T(1)), near(1 / detail::reciprocal_far<T>), ax = xsimd::abs(x);
    V const z = xsimd::min(V(detail::reciprocal_far<T>), xsimd::max(near, ax));
    V const sum = z + square_root(multiply_add(z, z, one));
    V y = detail::fast_log_of_one_more(divide(one + divide(one, sum), z));
    if (xsimd::any(ax < near)) {
      auto parts = split_exponent(ax);
      parts.exponent = parts.exponent - one;
      y = xsimd::select(ax < near, -detail::fast_log_of_parts(parts), y);
      y = xsimd::select(ax == zero, V(std::numeric_limits<T>::infinity()), y);
    }
    return detail::far_reciprocal(y, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
