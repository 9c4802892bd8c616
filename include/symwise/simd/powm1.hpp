#pragma once
#include <symwise/simd/expm1.hpp>
#include <symwise/simd/pow.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct powm1_;

namespace simd {

namespace detail {

/// x^y - 1 for floats x > 0 as doubles, accurate enough to be rounded to float.
template <class A> [[gnu::always_inline]] inline xsimd::batch<double, A> powm1_of_floats(
    xsimd::batch<double, A> const& x, xsimd::batch<double, A> const& y) noexcept {
  auto const parts = power_of_floats_in_parts<true>(x, y);
  auto const scaled = parts.scaled_power();
  return multiply_add(scaled, parts.rest, scaled - xsimd::batch<double, A>(1.0));
}

/// 2^-30 (x^y - 1) of doubles in two words, of |x| given in parts, and y log |x|.
template <class A> struct powm1_parts {
  static constexpr int shift = 30;
  double_word<double, A> value;
  xsimd::batch<double, A> log, log_low;

  [[gnu::always_inline]] powm1_parts(mantissa_exponent<double, A> const& parts, xsimd::batch<double, A> const& x,
                                     xsimd::batch<double, A> const& y) noexcept {
    using V = xsimd::batch<double, A>;
    auto const z = power_exponent(parts, x, y);
    V const high = xsimd::min(V(709.79), xsimd::max(V(-60.0), z.high));
    auto const m = exp_minus_one<shift>(high);
    V const low = xsimd::select(high == z.high, z.low, V(0.0));
    value = {m.high, multiply_add(low, m.high + (m.low + V(1.0 / (1 << shift))), m.low)};
    log = z.high;
    log_low = z.low;
  }

  /// x^y - 1 for x > 0.
  [[gnu::always_inline]] xsimd::batch<double, A> rounded() const noexcept {
    using V = xsimd::batch<double, A>;
    V const r = (value.high + value.low) * V(1 << shift);
    return xsimd::select(xsimd::abs(log) < V(0x1p-60), xsimd::select(log == V(0.0), log, log + log_low), r);
  }
};

/// x^y - 1 of numbers of any size and sign.
template <class T, class A> [[gnu::noinline, gnu::cold]] xsimd::batch<T, A> powm1_anywhere(
    xsimd::batch<T, A> x, xsimd::batch<T, A> y) noexcept {
  using V = xsimd::batch<T, A>;
  V const zero(T(0)), one(T(1)), infinity(std::numeric_limits<T>::infinity()), ax = xsimd::abs(x), half = y * V(T(0.5));
  auto const whole = xsimd::floor(y) == y, odd = whole & !(xsimd::floor(half) == half), left = x < zero;
  V r;
  // (-a)^y - 1 = -(a^y - 1) - 2 for odd y
  if constexpr (sizeof(T) == 4) {
    r = through_double([](auto const& v, auto const& w) { return powm1_of_floats(v, w); }, ax, y);
    r = xsimd::select(left & odd, -r - V(T(2)), r);
  } else {
    powm1_parts<A> const parts(split_exponent(ax), x, xsimd::min(V(0x1p80), xsimd::max(V(-0x1p80), y)));
    V const unit(1.0 / (1 << parts.shift));
    auto const sum = two_sum(parts.value.high, unit + unit);
    r = xsimd::select(left & odd, -(sum.high + (sum.low + parts.value.low)) * V(1 << parts.shift), parts.rounded());
  }
  auto const special =
      (ax == zero) | (ax == infinity) | (ax == one) | (y == zero) | (left & !whole) | xsimd::isnan(x) | xsimd::isnan(y);
  return xsimd::select(special, power_special_values(one, x, y) - one, r);
}

}  // namespace detail

/// x^y - 1: y log |x| in two words as in pow, then expm1 of it; floats in double, in single words. Max error 0.9 ulp.
template <> struct implementation<powm1_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x,
                                                               xsimd::batch<T, A> const& y) noexcept {
    using V = xsimd::batch<T, A>;
    V const largest(sizeof(T) == 8 ? T(0x1p80) : std::numeric_limits<T>::max());
    auto const ordinary = (x >= V(std::numeric_limits<T>::min())) & (x <= V(std::numeric_limits<T>::max())) &
                          (xsimd::abs(y) <= largest) & (x != V(T(1))) & (y != V(T(0)));
    if (!xsimd::all(ordinary)) [[unlikely]]
      return detail::powm1_anywhere(x, y);
    if constexpr (sizeof(T) == 4)
      return through_double([](auto const& v, auto const& w) { return detail::powm1_of_floats(v, w); }, x, y);
    else
      return detail::powm1_parts<A>(split_exponent<false>(x), x, y).rounded();
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
