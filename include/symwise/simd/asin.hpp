#pragma once
#include <symwise/simd/coefficients/asin.hpp>
#include <symwise/simd/coefficients/atan.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

namespace symwise::inline SYMWISE_ABI {

struct asin_;

namespace simd {
namespace detail {

/// asin s = high + low, where s = |x| if that is at most 1/2, and sqrt((1 - |x|)/2) otherwise (`beyond`); NaN for |x| >
/// 1.
template <class T, class A> struct arc_sine {
  xsimd::batch<T, A> high, low;
  xsimd::batch_bool<T, A> beyond;
};

template <class T, class A> [[gnu::always_inline]] inline arc_sine<T, A> small_arc_sine(
    xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  V const half(T(0.5)), ax = xsimd::abs(x);
  auto const beyond = ax > half;
  V const z = xsimd::select(beyond, negative_multiply_add(ax, half, half), ax * ax);
  V const root = square_root(z), s = xsimd::select(beyond, root, ax);
  // what rounding lost of the root; the bound keeps x = 1 from 0/0
  V const lost = negative_fused(root, root, z) / xsimd::max(root + root, V(std::numeric_limits<T>::min()));
  V const low = xsimd::select(beyond, lost, V(T(0)));
  return {s, multiply_add(s * z, polynomial(z, coefficients::asin<T>::third), low), beyond};
}

/// The same to within a few ulp, as one number.
template <class T, class A> struct fast_arc_sine {
  xsimd::batch<T, A> value;
  xsimd::batch_bool<T, A> beyond;
};

template <class T, class A> [[gnu::always_inline]] inline fast_arc_sine<T, A> fast_small_arc_sine(
    xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  V const half(T(0.5)), ax = xsimd::abs(x);
  auto const beyond = ax > half;
  V const z = xsimd::select(beyond, negative_multiply_add(ax, half, half), ax * ax);
  V const s = xsimd::select(beyond, square_root(z), ax);
  return {multiply_add(s * z, horner(z, coefficients::asin<T>::short_third), s), beyond};
}

}  // namespace detail

/// asin x. A polynomial up to 1/2, beyond it pi/2 - 2 asin sqrt((1 - x)/2) with the rounding error of the root. Max
/// error 0.7 ulp.
template <> struct implementation<asin_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::atan<T>;
    auto const a = detail::small_arc_sine(x);
    V const factor = xsimd::select(a.beyond, V(T(-2)), V(T(1)));
    V const base = xsimd::select(a.beyond, V(c::half_pi[0]), V(T(0))),
            base_low = xsimd::select(a.beyond, V(c::half_pi[1]), V(T(0)));
    auto const sum = fast_two_sum(base, factor * a.high);
    return with_sign(sum.high + multiply_add(factor, a.low, sum.low + base_low), x);
  }

  /// The same without the rounding errors of root and sum.
  static constexpr double fast_max_ulp = 2.5;
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> fast(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    auto const a = detail::fast_small_arc_sine(x);
    V const other = negative_multiply_add(V(T(2)), a.value, V(coefficients::atan<T>::half_pi[0]));
    return with_sign(xsimd::select(a.beyond, other, a.value), x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
