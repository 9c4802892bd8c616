#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI {

struct hypot_;

namespace simd {
namespace detail {

/// sqrt(a^2 + b^2) for a >= b >= 0, 2^-100 < a < 2^100 (float: 2^-40, 2^40): the sum of squares in two words, the root
/// corrected.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> root_of_squares(
    xsimd::batch<T, A> const& a, xsimd::batch<T, A> const& b) noexcept {
  using V = xsimd::batch<T, A>;
  auto const p = two_product(a, a), q = two_product(b, b);
  auto const s = fast_two_sum(p.high, q.high);
  V const root = square_root(s.high);
  V const rest = negative_fused(root, root, s.high) + (s.low + (p.low + q.low));
  return multiply_add(rest, reciprocal_estimate(root + root), root);
}

/// Whether root_of_squares may be used as it is. (The sum, because min and max may both hide a NaN.)
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch_bool<T, A> is_ordinary_pair(xsimd::batch<T, A> const& ax,
                                                                       xsimd::batch<T, A> const& ay,
                                                                       xsimd::batch<T, A> const& a) noexcept {
  using V = xsimd::batch<T, A>;
  return (a > V(sizeof(T) == 8 ? T(0x1p-100) : T(0x1p-40))) & (ax + ay < V(sizeof(T) == 8 ? T(0x1p100) : T(0x1p40)));
}

/// hypot of any arguments. C Annex F: an infinity wins over a NaN.
template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> hypot_anywhere(
    xsimd::batch<T, A> x, xsimd::batch<T, A> y) noexcept {
  using V = xsimd::batch<T, A>;
  V const zero(T(0)), one(T(1)), infinity(std::numeric_limits<T>::infinity()), nan(std::numeric_limits<T>::quiet_NaN());
  V const ax = xsimd::abs(x), ay = xsimd::abs(y);
  V const a = xsimd::max(ax, ay), b = xsimd::min(ax, ay);
  auto const ordinary = (a > zero) & (a < infinity);
  V const e = split_exponent(xsimd::select(ordinary, a, one)).exponent;
  V const near = root_of_squares(a, b), far = scale(root_of_squares(scale(a, -e), scale(b, -e)), e);
  V const r = xsimd::select(is_ordinary_pair(ax, ay, a), near, far);  // the same bits as among ordinary neighbours
  V const special = xsimd::select((ax == infinity) | (ay == infinity), infinity,
                                  xsimd::select(xsimd::isnan(x) | xsimd::isnan(y), nan, zero));
  return xsimd::select(ordinary & !xsimd::isnan(x) & !xsimd::isnan(y), r, special);
}

}  // namespace detail

/// sqrt(x^2 + y^2) without overflow or underflow on the way. Max error 0.6 ulp.
template <> struct implementation<hypot_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    using V = xsimd::batch<T, A>;
    V const ax = xsimd::abs(x), ay = xsimd::abs(y);
    V const a = xsimd::max(ax, ay), b = xsimd::min(ax, ay);
    if (!xsimd::all(detail::is_ordinary_pair(ax, ay, a))) [[unlikely]]
      return detail::hypot_anywhere(x, y);
    return detail::root_of_squares(a, b);
  }

  /// The root of the rounded sum.
  static constexpr double fast_max_ulp = 2;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    using V = xsimd::batch<T, A>;
    V const s = multiply_add(x, x, y * y), root = fast_square_root(s);
    auto const ordinary =
        (s > V(sizeof(T) == 8 ? T(0x1p-900) : T(0x1p-90))) & (s < V(std::numeric_limits<T>::infinity()));
    if (!xsimd::all(ordinary)) [[unlikely]]
      return xsimd::select(ordinary, root, detail::hypot_anywhere(x, y));
    return root;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
