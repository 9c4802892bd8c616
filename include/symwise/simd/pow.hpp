#pragma once
#include <symwise/simd/coefficients/coarse_pow.hpp>
#include <symwise/simd/exp.hpp>
#include <symwise/simd/log.hpp>
#include <symwise/simd/precise_log.hpp>

namespace symwise::inline SYMWISE_ABI {

struct pow_;

namespace simd {
namespace detail {

/// What the errors of x and y add to the exponent y log x: log(x + x_low) = log x + x_low / x.
template <class A, class XLow, class YLow>
[[gnu::always_inline]] inline xsimd::batch<double, A> error_of_exponent(xsimd::batch<double, A> const& x,
                                                                        xsimd::batch<double, A> const& y,
                                                                        xsimd::batch<double, A> const& log,
                                                                        XLow const& x_low, YLow const& y_low) noexcept {
  using V = xsimd::batch<double, A>;
  V low(0.0);
  if constexpr (!std::is_same_v<XLow, exact>) low = y * (x_low * reciprocal_estimate(x));
  if constexpr (!std::is_same_v<YLow, exact>) low = multiply_add(y_low, log, low);
  // too large for the next step; or no number, because finding it overflowed
  return xsimd::select(xsimd::abs(low) < V(0x1p-7), low, V(0.0));
}

/// The exponent y log |x| and its low part, |x| being given in parts, positive and finite.
template <class A, class... Low>
[[gnu::always_inline]] inline double_word<double, A> power_exponent(mantissa_exponent<double, A> const& parts,
                                                                    xsimd::batch<double, A> const& x,
                                                                    xsimd::batch<double, A> const& y,
                                                                    Low const&... low) noexcept {
  auto const log = precise_log(parts);
  auto const z = two_product(y, log.high);
  auto const rest = multiply_add(y, log.low, z.low);
  if constexpr (sizeof...(Low) == 0)
    return {z.high, rest};
  else
    return {z.high, rest + error_of_exponent(x, y, log.high, low...)};
}

/// pow where some lane has a special argument or leaves the normal range. C23 Annex F.10.4.4.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> power_special_values(xsimd::batch<T, A> const& magnitude,
                                                                      xsimd::batch<T, A> const& x,
                                                                      xsimd::batch<T, A> const& y) noexcept {
  using V = xsimd::batch<T, A>;
  V const infinity(std::numeric_limits<T>::infinity()), nan(std::numeric_limits<T>::quiet_NaN()), zero(T(0)), one(T(1));
  V const ax = xsimd::abs(x), half = y * V(T(0.5));
  auto const whole = xsimd::floor(y) == y;  // infinities and all large numbers are, and are even
  auto const odd = whole & !(xsimd::floor(half) == half);
  V r = xsimd::select((ax == one) & (xsimd::abs(y) == infinity), one, magnitude);  // (+-1)^(+-infinity) = 1
  auto const grows = y > zero;
  r = xsimd::select(ax == zero, xsimd::select(grows, zero, infinity), r);
  r = xsimd::select(ax == infinity, xsimd::select(grows, infinity, zero), r);
  r = xsimd::select(odd, flip_sign(r, x), r);
  r = xsimd::select((x < zero) & (ax < infinity) & !whole, nan, r);
  r = xsimd::select(xsimd::isnan(x) | xsimd::isnan(y), nan, r);
  return xsimd::select(((x == one) & !(xsimd::abs(y) < infinity)) | (y == zero), one, r);
}

template <class A, class... Low> [[gnu::noinline, gnu::cold]] xsimd::batch<double, A> power_anywhere(
    xsimd::batch<double, A> x, xsimd::batch<double, A> y, Low... error) noexcept {
  using V = xsimd::batch<double, A>;
  V const limit(760.0);
  // a larger |y| changes nothing: |log x| > 2^-53
  V const bounded = xsimd::min(V(0x1p80), xsimd::max(V(-0x1p80), y));
  auto const z = power_exponent(split_exponent(xsimd::abs(x)), x, bounded, error...);
  V const high = xsimd::min(limit, xsimd::max(-limit, z.high));
  V const low = xsimd::select(xsimd::abs(z.high) < limit, z.low, V(0.0));
  return power_special_values(exp_in_parts(high, low).value(), x, y);
}

/// x^y for floats x > 0 as doubles, but for the last step, accurate enough to be rounded to float; saturating where that overflows or
/// underflows. For Relative its difference to a power of the table is as accurate.
template <bool Relative, class A> [[gnu::always_inline]] inline exp_parts<double, A> power_of_floats_in_parts(
    xsimd::batch<double, A> const& x, xsimd::batch<double, A> const& y) noexcept {
  using V = xsimd::batch<double, A>;
  using c = log_coefficients<double, A>;
  using e = coefficients::exp<double, exp_entries<double, A>>;
  using coarse = coefficients::coarse_pow<double>;
  auto const [m, exponent] = split_exponent<false>(x);
  auto const k = log_piece(m);
  V const r = multiply_subtract(m, lookup(c::inverse, k), V(1.0));
  V q;
  if constexpr (avx2<A>)
    q = polynomial(r, coarse::log1p_over_r_8);
  else
    q = polynomial(r, coarse::log1p_over_r_16);
  V const log = multiply_add(
      q, r, multiply_add(exponent, V(0x1.62e42fefa39efp-1), lookup(c::log_high, k) + lookup(c::log_low, k)));
  V const limit(200.0), z = xsimd::min(limit, xsimd::max(-limit, y * log));
  constexpr int entries = exp_entries<double, A>;
  V const magic(ieee<double>::magic / entries), t = multiply_add(z, V(e::per_step / entries), magic), n = t - magic;
  V const s = negative_multiply_add(n, V((e::step_high + e::step_low) * entries), z);
  V p;
  if constexpr (avx2<A> && Relative)
    p = polynomial(s, coarse::relative_expm1_over_r_4);
  else if constexpr (avx2<A>)
    p = polynomial(s, coarse::expm1_over_r_4);
  else if constexpr (Relative)
    p = polynomial(s, coarse::relative_expm1_over_r_16);
  else
    p = polynomial(s, coarse::expm1_over_r_16);
  V const power = lookup(e::power, bits(t));
  return {power, p * s, n, bits(t)};
}
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> power_of_floats(
    xsimd::batch<double, A> const& x, xsimd::batch<double, A> const& y) noexcept {
  auto const parts = power_of_floats_in_parts<false>(x, y);
  auto const scaled = parts.scaled_power();
  return multiply_add(scaled, parts.rest, scaled);
}

template <class A> [[gnu::noinline, gnu::cold]] xsimd::batch<float, A> power_special_values_of_floats(
    xsimd::batch<float, A> r, xsimd::batch<float, A> x, xsimd::batch<float, A> y) noexcept {
  return power_special_values(r, x, y);
}

}  // namespace detail

/// x^y. y log x in two words, then exp; floats through double. Max error 0.7 ulp (float 0.6); zeros, infinities and
/// negative bases as C Annex F has them.
template <> struct implementation<pow_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    return of_parts(x, y);
  }

  /// (x + x_low)^(y + y_low).
  static constexpr int most_to_carry = 16;
  template <class T, class A, class XLow, class YLow>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> carried(xsimd::batch<T, A> const& x,
                                                                  xsimd::batch<T, A> const& y, XLow const& x_low,
                                                                  YLow const& y_low) noexcept {
    return of_parts(x, y, x_low, y_low);
  }

 private:
  template <class T, class A, class... Low>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> of_parts(xsimd::batch<T, A> const& x,
                                                                   xsimd::batch<T, A> const& y,
                                                                   Low const&... low) noexcept {
    using V = xsimd::batch<T, A>;
    if constexpr (sizeof(T) == 4) {
      V const infinity(std::numeric_limits<T>::infinity());
      V const r = of_floats(x, y, low...);
      if (!xsimd::all((x > V(T(0))) & (x < infinity) & (xsimd::abs(y) < infinity))) [[unlikely]]
        return detail::power_special_values_of_floats(r, x, y);
      return r;
    } else {
      auto const z = detail::power_exponent(split_exponent<false>(x), x, y, low...);
      auto ordinary = (x >= V(std::numeric_limits<T>::min())) & (x < V(std::numeric_limits<T>::infinity())) &
                      (xsimd::abs(z.high) < V(detail::exp_ordinary<T, A>));
      if constexpr (!has_fused<A>) ordinary = ordinary & (xsimd::abs(y) < V(T(0x1p80)));  // within reach of two_product
      if (!xsimd::all(ordinary)) [[unlikely]]
        return detail::power_anywhere(x, y, low...);
      auto const e = detail::exp_in_parts(z.high, z.low);
      V const power = e.scaled_power();
      return multiply_add(power, e.rest, power);
    }
  }

  /// |x|^y; the errors of floats are part of them as doubles.
  template <class A>
  [[gnu::always_inline]] static inline xsimd::batch<float, A> of_floats(xsimd::batch<float, A> const& x,
                                                                        xsimd::batch<float, A> const& y) noexcept {
    auto const [xl, xh] = widen(xsimd::abs(x));
    auto const [yl, yh] = widen(y);
    return narrow(detail::power_of_floats(xl, yl), detail::power_of_floats(xh, yh));
  }
  template <class A, class XLow, class YLow>
  [[gnu::always_inline]] static inline xsimd::batch<float, A> of_floats(xsimd::batch<float, A> const& x,
                                                                        xsimd::batch<float, A> const& y,
                                                                        XLow const& x_low, YLow const& y_low) noexcept {
    auto const [xl, xh] = widened(x, x_low);
    auto const [yl, yh] = widened(y, y_low);
    return narrow(detail::power_of_floats(xsimd::abs(xl), yl), detail::power_of_floats(xsimd::abs(xh), yh));
  }
  template <class A>
  [[gnu::always_inline]] static inline auto widened(xsimd::batch<float, A> const& v, exact) noexcept {
    return widen(v);
  }
  template <class A>
  [[gnu::always_inline]] static inline auto widened(xsimd::batch<float, A> const& v,
                                                    xsimd::batch<float, A> const& low) noexcept {
    auto both = widen(v);
    auto const rest = widen(error_within(low, v));
    both.low = both.low + rest.low;
    both.high = both.high + rest.high;
    return both;
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
