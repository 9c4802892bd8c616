#pragma once
#include <symwise/simd/asin.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// asin s = high + low for a >= 1, where s = 1/a if that is at most 1/2, and sqrt((1 - 1/a)/2) otherwise (`beyond`).
template <class T, class A> [[gnu::always_inline]] inline arc_sine<T, A> arc_sine_of_reciprocal(
    xsimd::batch<T, A> const& a) noexcept {
  using V = xsimd::batch<T, A>;
  V const one(T(1)), zero(T(0));
  auto const beyond = a < V(T(2));
  auto const q = quotient(double_word<T, A>{xsimd::select(beyond, a - one, one), zero},  // exact
                          double_word<T, A>{xsimd::select(beyond, a + a, a), zero});
  V const root = xsimd::sqrt(q.high);
  // the bound keeps a = 1 from 0/0
  V const lost =
      (negative_fused(root, root, q.high) + q.low) / xsimd::max(root + root, V(std::numeric_limits<T>::min()));
  V const s = xsimd::select(beyond, root, q.high), s_low = xsimd::select(beyond, lost, q.low);
  V const z = xsimd::select(beyond, q.high, q.high * q.high);
  V const low = multiply_add(s_low * z, V(T(0.5)), s_low);  // times the derivative 1 / sqrt(1 - s^2)
  return {s, multiply_add(s * z, polynomial(z, coefficients::asin<T>::third), low), beyond};
}

/// The same to within a few ulp, as one number.
template <class T, class A> [[gnu::always_inline]] inline fast_arc_sine<T, A> fast_arc_sine_of_reciprocal(
    xsimd::batch<T, A> const& a) noexcept {
  using V = xsimd::batch<T, A>;
  V const one(T(1));
  auto const beyond = a < V(T(2));
  V const q = divide(xsimd::select(beyond, a - one, one), xsimd::select(beyond, a + a, a));
  V const s = xsimd::select(beyond, square_root(q), q), z = xsimd::select(beyond, q, q * q);
  return {multiply_add(s * z, horner(z, coefficients::asin<T>::short_third), s), beyond};
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
