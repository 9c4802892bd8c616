#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct lerp_;

namespace simd {
namespace detail {

/// a + t (d.high + d.low), the product in four words, and the sum of all by sums with their rounding errors (Ogita, Rump, Oishi,
/// SIAM J. Sci. Comput. 26 (2005) 1955, algorithm 4.8 with K = 4); for numbers of ordinary size.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> sum_with_product(xsimd::batch<T, A> const& a,
                                                                  double_word<T, A> const& d,
                                                                  xsimd::batch<T, A> const& t) noexcept {
  using V = xsimd::batch<T, A>;
  auto const p = two_product(t, d.high), q = two_product(t, d.low);
  V term[5] = {q.low, p.low, q.high, p.high, a};
  for (int pass = 0; pass < 4; ++pass)
    for (int k = 1; k < 5; ++k) {
      auto const s = two_sum(term[k - 1], term[k]);
      term[k - 1] = s.low;
      term[k] = s.high;
    }
  V const sum = (((term[0] + term[1]) + term[2]) + term[3]) + term[4], plain = a + p.high, zero(T(0));
  return xsimd::select((sum == zero) & (plain == zero), plain, sum);  // the sign of zero
}

template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> cancelling_sum_with_product(
    xsimd::batch<T, A> a, double_word<T, A> d, xsimd::batch<T, A> t) noexcept {
  return sum_with_product(a, d, t);
}

/// The same from two words, which is as good unless the sum cancels to less than `cancelled` of what is added.
template <class T, class A> struct sum_in_two_words {
  static constexpr T cancelled = sizeof(T) == 8 ? T(0x1p-40) : T(0x1p-12);
  xsimd::batch<T, A> value;
  xsimd::batch_bool<T, A> holds;
};
template <class T, class A>
[[gnu::always_inline]] inline sum_in_two_words<T, A> quick_sum_with_product(xsimd::batch<T, A> const& a,
                                                                            double_word<T, A> const& d,
                                                                            xsimd::batch<T, A> const& t) noexcept {
  using V = xsimd::batch<T, A>;
  auto const p = two_product(t, d.high), s = two_sum(a, p.high);
  V const value = s.high + (s.low + xsimd::fma(t, d.low, p.low));
  V const largest = xsimd::max(xsimd::abs(a), xsimd::abs(p.high));
  return {value, xsimd::abs(value) > V(sum_in_two_words<T, A>::cancelled) * largest};
}

/// a + t (d.high + d.low): a lane's result is the same whatever its neighbours take.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> rounded_sum_with_product(xsimd::batch<T, A> const& a,
                                                                          double_word<T, A> const& d,
                                                                          xsimd::batch<T, A> const& t) noexcept {
  auto const quick = quick_sum_with_product(a, d, t);
  if (!xsimd::all(quick.holds)) [[unlikely]]
    return xsimd::select(quick.holds, quick.value, cancelling_sum_with_product(a, d, t));
  return quick.value;
}

/// Numbers whose products lose nothing at either end of the range.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch_bool<T, A> is_ordinary_number(xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T large = sizeof(T) == 8 ? T(0x1p400) : T(0x1p50), small = 1 / large;
  V const ax = xsimd::abs(x);
  return (ax < V(large)) & ((ax > V(small)) | (x == V(T(0))));
}

/// lerp of any arguments: made ordinary by powers of two.
template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> lerp_anywhere(
    xsimd::batch<T, A> a, xsimd::batch<T, A> b, xsimd::batch<T, A> t) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T many = sizeof(T) == 8 ? T(100) : T(20), large = sizeof(T) == 8 ? T(0x1p900) : T(0x1p100);
  V const zero(T(0)), one(T(1)), infinity(std::numeric_limits<T>::infinity()), least(std::numeric_limits<T>::min());
  V const half_way = b * V(T(0.5)) - a * V(T(0.5));
  V const plain = a + t * xsimd::select(t == zero, half_way, b - a);
  V const near = rounded_sum_with_product(a, two_sum(b, -a), t);
  // first: so that the difference does not overflow
  auto const is_large = (xsimd::abs(a) > V(large)) | (xsimd::abs(b) > V(large));
  V const down = xsimd::select(is_large, V(-many), zero);
  V const a1 = scale(a, down), b1 = scale(b, down);
  auto const d = two_sum(b1, -a1);
  auto const [m, e] = split_exponent(xsimd::max(least, xsimd::abs(t)));
  V const of_a = split_exponent(xsimd::max(least, xsimd::abs(a1))).exponent,
          of_d = split_exponent(xsimd::max(least, xsimd::abs(d.high))).exponent + e;
  V const k = xsimd::max(of_a, of_d), shift = e - k;
  auto const in_halves = [](V const& value, V const& by) {  // `by` may be larger than what `scale` takes
    V const half = xsimd::floor(by * V(T(0.5)));
    return scale(scale(value, half), by - half);
  };
  double_word<T, A> const d1{in_halves(d.high, shift), in_halves(d.low, shift)};
  V const sum = sum_with_product(scale(a1, -k), d1, scale(t, -e)), far = in_halves(sum, k - down);
  auto const ordinary = is_ordinary_number(a) & is_ordinary_number(b) & is_ordinary_number(t);
  V const r = xsimd::select(ordinary, near, far);
  auto const finite = (xsimd::abs(a) < infinity) & (xsimd::abs(b) < infinity) & (xsimd::abs(t) < infinity);
  // zeros of the right sign
  auto const is_plain = (t == zero) | (a == b) | ((sum == zero) & !(t == one)) | ((t == one) & (b == zero));
  return xsimd::select(finite & !is_plain, xsimd::select(t == one, b, r), plain);
}

}  // namespace detail

/// a + t (b - a) from the difference in two words, in more where that cancels against a. Max error 0.51 ulp, 1.0 where the result is subnormal; the ends are exact.
template <> struct implementation<lerp_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& a, xsimd::batch<T, A> const& b,
                                                               xsimd::batch<T, A> const& t) noexcept {
    if (!xsimd::all(detail::is_ordinary_number(a) & detail::is_ordinary_number(b) & detail::is_ordinary_number(t)))
        [[unlikely]]
      return detail::lerp_anywhere(a, b, t);
    return detail::rounded_sum_with_product(a, two_sum(b, -a), t);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
