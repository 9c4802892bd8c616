#pragma once
#include <symwise/simd/coefficients/atan.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI {

struct atan2_;

namespace simd {
namespace detail {

/// The angle in [0, pi], in two words, of a point whose coordinates have the magnitudes `least` <= `most`; `steep`: the ordinate is
/// the larger one; `x`: the abscissa, of which the sign alone counts, or nothing where it is positive. 2^-100 < most <
/// 2^100, and least / most may not underflow (float: 2^-40, 2^40).
template <class T, class A, class... X>
[[gnu::always_inline]] inline double_word<T, A> angle_in_words(xsimd::batch<T, A> const& least,
                                                               xsimd::batch<T, A> const& most,
                                                               xsimd::batch_bool<T, A> const& steep,
                                                               X const&... x) noexcept {
  using V = xsimd::batch<T, A>;
  using c = coefficients::atan<T>;
  // least/most = k/16 + something small
  V const magic(ieee<T>::magic), q = least * reciprocal_estimate(most);
  V const m = xsimd::min(multiply_add(q, V(T(16)), magic), magic + V(T(15))), k = (m - magic) * V(T(1) / 16);
  // t = numerator / denominator with the rounding errors of denominator and quotient; the numerator has none to speak
  // of
  V const numerator = negative_fused(k, most, least), denominator = fused(k, least, most),
          denominator_low = fused(k, least, most - denominator);
  V const inverse = V(T(1)) / denominator, t = numerator * inverse;
  V const t_low = negative_multiply_add(t, denominator_low, negative_fused(t, denominator, numerator)) * inverse;
  auto const [angle, angle_low] = lookup_together<c::angle, T, A>(bits(m));
  V const z = t * t;
  V const tail = multiply_add(t * z, polynomial(z, c::third), t_low) + angle_low;
  auto const s = fast_two_sum(angle, t);
  // on to the other octants: base +- (s + tail), minus where either steep or to the left
  V const zero(T(0));
  V base = zero, base_low = zero, sign = xsimd::select(steep, V(-T(0)), zero);
  if constexpr (sizeof...(X) == 1) {
    auto const left = sign_bit(x...);
    base = xsimd::select(left, V(c::pi[0]), zero);
    base_low = xsimd::select(left, V(c::pi[1]), zero);
    sign = flip_sign(sign, x...);
  }
  base = xsimd::select(steep, V(c::half_pi[0]), base);
  base_low = xsimd::select(steep, V(c::half_pi[1]), base_low);
  auto const sum = fast_two_sum(base, flip_sign(s.high, sign));
  return {sum.high, sum.low + (base_low + flip_sign(s.low + tail, sign))};
}

/// The same angle, rounded.
template <class T, class A, class... X>
[[gnu::always_inline]] inline xsimd::batch<T, A> angle_of(xsimd::batch<T, A> const& least,
                                                          xsimd::batch<T, A> const& most,
                                                          xsimd::batch_bool<T, A> const& steep,
                                                          X const&... x) noexcept {
  auto const angle = angle_in_words(least, most, steep, x...);
  return angle.high + angle.low;
}

/// The same to within a few ulp.
template <class T, class A, class... X>
[[gnu::always_inline]] inline xsimd::batch<T, A> fast_angle_of(xsimd::batch<T, A> const& least,
                                                               xsimd::batch<T, A> const& most,
                                                               xsimd::batch_bool<T, A> const& steep,
                                                               X const&... x) noexcept {
  using V = xsimd::batch<T, A>;
  using c = coefficients::atan<T>;
  V y;
  if constexpr (sizeof(T) == 4) {
    V const t = divide(least, most), z = t * t;
    y = multiply_add(t * z, polynomial(z, c::third_to_one), t);
  } else {
    V const magic(ieee<T>::magic), q = least * reciprocal_estimate(most);
    V const m = xsimd::min(multiply_add(q, V(T(16)), magic), magic + V(T(15))), k = (m - magic) * V(T(1) / 16);
    V const t = divide(negative_fused(k, most, least), multiply_add(k, least, most)), z = t * t;
    y = lookup(c::angle[0], bits(m)) + multiply_add(t * z, horner(z, c::third), t);
  }
  V const zero(T(0));
  V base = zero, sign = xsimd::select(steep, V(-T(0)), zero);
  if constexpr (sizeof...(X) == 1) {
    base = xsimd::select(sign_bit(x...), V(c::pi[0]), zero);
    sign = flip_sign(sign, x...);
  }
  base = xsimd::select(steep, V(c::half_pi[0]), base);
  return base + flip_sign(y, sign);
}

/// Whether angle_of may be used as it is. (The sum, because min and max may both hide a NaN.)
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch_bool<T, A> is_ordinary_point(xsimd::batch<T, A> const& ax,
                                                                        xsimd::batch<T, A> const& ay,
                                                                        xsimd::batch<T, A> const& least,
                                                                        xsimd::batch<T, A> const& most) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T small = sizeof(T) == 8 ? T(0x1p-100) : T(0x1p-40), large = sizeof(T) == 8 ? T(0x1p100) : T(0x1p40);
  return (most > V(small)) & (ax + ay < V(large)) & ((least > V(small * small)) | (least == V(T(0))));
}

/// atan2 where some lane is 0, infinite or NaN, or of extreme size.
template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> angle_anywhere(
    xsimd::batch<T, A> y, xsimd::batch<T, A> x) noexcept {
  using V = xsimd::batch<T, A>;
  V const zero(T(0)), one(T(1)), infinity(std::numeric_limits<T>::infinity());
  V const ax = xsimd::abs(x), ay = xsimd::abs(y);
  auto const steep = ay > ax;
  V least = xsimd::min(ax, ay), most = xsimd::max(ax, ay);
  auto const ordinary = is_ordinary_point(ax, ay, least, most);
  V const near = angle_of(least, most, steep, x);
  auto const diagonal = least == infinity, axis = (least < infinity) & (most == infinity), origin = most == zero;
  least = xsimd::select(diagonal, one, xsimd::select(axis, zero, least));
  most = xsimd::select(diagonal | axis | origin, one, most);
  auto const [m, e] = split_exponent(most);
  V r = angle_of(scale(least, -e), m, steep, x);
  // beside the positive axis the angle may be subnormal: it is the quotient then
  r = xsimd::select((!steep) & (!sign_bit(x)) & (least < most * V(T(0x1p-30) * T(0x1p-30))), divide(least, most), r);
  r = xsimd::select(ordinary, near, r);  // the same bits as among ordinary neighbours
  return with_sign(xsimd::select(xsimd::isnan(x) | xsimd::isnan(y), V(std::numeric_limits<T>::quiet_NaN()), r), y);
}

}  // namespace detail

/// atan2(y, x). The quotient of the smaller by the larger magnitude is reduced by k/16 before the one division, whose
/// error is kept. Max error 0.6 ulp.
template <> struct implementation<atan2_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& y,
                                                               xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const ax = xsimd::abs(x), ay = xsimd::abs(y);
    V const least = xsimd::min(ax, ay), most = xsimd::max(ax, ay);
    if (!xsimd::all(detail::is_ordinary_point(ax, ay, least, most))) [[unlikely]]
      return detail::angle_anywhere(y, x);
    return with_sign(detail::angle_of(least, most, ay > ax, x), y);
  }

  /// The same without the error of the quotient; floats without pieces.
  static constexpr double fast_max_ulp = 2.5;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(xsimd::batch<T, A> const& y,
                                                               xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    V const ax = xsimd::abs(x), ay = xsimd::abs(y);
    V const least = xsimd::min(ax, ay), most = xsimd::max(ax, ay);
    auto const ordinary = detail::is_ordinary_point(ax, ay, least, most);
    V const angle = with_sign(detail::fast_angle_of(least, most, ay > ax, x), y);
    if (!xsimd::all(ordinary)) [[unlikely]]
      return xsimd::select(ordinary, angle, detail::angle_anywhere(y, x));
    return angle;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
