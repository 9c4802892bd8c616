#pragma once
#include <symwise/simd/coefficients/cbrt.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI {

struct cbrt_;

namespace simd {

namespace detail {

/// The cube root of 2^exponent mantissa, 3/4 <= mantissa < 3/2; `Fast` without what rounding lost of the factors.
template <bool Fast = false, class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> cube_root(
    mantissa_exponent<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  using c = coefficients::cbrt<T>;
  V const magic(ieee<T>::magic);
  V const third = multiply_add(x.exponent - V(T(1)), V(T(1) / 3), magic),
          q = third - magic;  // (e - 1)/3 to the nearest integer is e/3 rounded down
  V const k = negative_multiply_add(q, V(T(3)), x.exponent);
  auto const at = bits(k + magic);
  // 2^q cbrt(2^k), far from the ends of the range
  V const power = from_bits<T, A>(bits(lookup(c::power, at)) + (bits(third) << ieee<T>::mantissa));
  auto const [inverse, root, root_lost] = lookup_together<c::piece, T, A>(bits(x.mantissa + V(ieee<T>::magic / 16)));
  if constexpr (Fast) {
    V const r = fused(x.mantissa, inverse, V(T(-1))), b = power * root;
    return multiply_add(b, r * horner(r, c::short_first), b);
  } else {
    V const power_lost = lookup(c::power_residual, at), r = fused(x.mantissa, inverse, V(T(-1)));
    auto const b = two_product(power, root);
    V const w = multiply_add(polynomial(r, c::first), r, root_lost + power_lost);
    return b.high + multiply_add(b.high, w, b.low);
  }
}

template <bool Fast = false, class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> cube_root_anywhere(
    xsimd::batch<T, A> const& x) noexcept {
  constexpr auto same = response::argument;
  return special_values<responses{.zero = same, .minus_infinity = same, .plus_infinity = same}>(
      with_sign(cube_root<Fast>(split_exponent(xsimd::abs(x))), x), x);
}

template <bool Fast = false, class T, class A>
[[gnu::noinline, gnu::cold]] xsimd::batch<T, A> cube_root_with_special_values(xsimd::batch<T, A> x) noexcept {
  return cube_root_anywhere<Fast>(x);
}

}  // namespace detail

/// The real cube root. The exponent divided by 3, two tables, and a polynomial for (1 + r)^(1/3). Max error 0.62 ulp.
template <> struct implementation<cbrt_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    return at<false>(x);
  }

  /// The same without what rounding loses of the tables and of their product.
  static constexpr double fast_max_ulp = 2;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    return at<true>(x);
  }

 private:
  template <bool Fast, class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> at(
      xsimd::batch<T, A> const& x) noexcept {
    if constexpr (avx512<A>)
      return detail::cube_root_anywhere<Fast>(x);
    else {
      auto const ax = xsimd::abs(x);
      if (!all_normal_positive(ax)) [[unlikely]]
        return detail::cube_root_with_special_values<Fast>(x);
      return with_sign(detail::cube_root<Fast>(split_exponent<false>(ax)), x);
    }
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
