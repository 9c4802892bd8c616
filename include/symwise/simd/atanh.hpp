#pragma once
#include <symwise/simd/log.hpp>

namespace symwise::inline SYMWISE_ABI {

struct atanh_;

namespace simd {
namespace detail {

/// log(u.high + u.low) for u.high >= 1 below 2^1000 (float: 2^100); anything for others.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> log_of_words(double_word<T, A> const& u) noexcept {
  using V = xsimd::batch<T, A>;
  auto const parts = split_exponent<false>(u.high);
  V const unit = from_bits<T, A>(bits(V(T(1))) + bits(parts.mantissa) - bits(u.high));  // 2^-exponent
  return log_of_parts(parts, u.low * unit);
}

/// log(1 + high + low) for high >= 0 below 2^1000 (float: 2^100); anything for others.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> log_of_one_more(xsimd::batch<T, A> const& high,
                                                                 xsimd::batch<T, A> const& low) noexcept {
  auto const u = two_sum(high, xsimd::batch<T, A>(T(1)));
  return log_of_words(double_word<T, A>{u.high, u.low + low});
}

/// The same for one number to within a few ulp.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> fast_log_of_one_more(xsimd::batch<T, A> const& high) noexcept {
  using V = xsimd::batch<T, A>;
  auto const u = two_sum(high, V(T(1)));
  auto const parts = split_exponent<false>(u.high);
  return fast_log_of_parts(parts, u.low * from_bits<T, A>(bits(V(T(1))) + bits(parts.mantissa) - bits(u.high)));
}

}  // namespace detail

/// atanh x = log(1 + 2 |x| / (1 - |x|)) / 2 with its sign, the quotient in two words. Max error 0.8 ulp.
template <> struct implementation<atanh_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), a = xsimd::abs(x), twice = a + a;
    auto const d = two_sum(one, -a);
    V const q = divide(twice, d.high);
    V const lost = negative_multiply_add(q, d.low, negative_fused(q, d.high, twice)) / d.high;
    V y = detail::log_of_one_more(q, lost) * V(T(0.5));
    y = xsimd::select(a < V(std::numeric_limits<T>::epsilon()), a, y);
    y = xsimd::select(a == one, V(std::numeric_limits<T>::infinity()), y);
    y = xsimd::select(a > one, V(std::numeric_limits<T>::quiet_NaN()), y);
    return xsimd::select(xsimd::isnan(x), x, with_sign(y, x));
  }

  /// The same in single words.
  static constexpr double fast_max_ulp = 4;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const one(T(1)), a = xsimd::abs(x), q = divide(a + a, one - a);
    V const y = detail::fast_log_of_one_more(q) * V(T(0.5));
    V const end =
        xsimd::select(a == one, V(std::numeric_limits<T>::infinity()), V(std::numeric_limits<T>::quiet_NaN()));
    return with_sign(xsimd::select(a < one, y, end), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
