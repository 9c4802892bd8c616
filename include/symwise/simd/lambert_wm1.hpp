#pragma once
#include <symwise/simd/coefficients/lambert_w.hpp>
#include <symwise/simd/inverse_erf.hpp>

#include <limits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct lambert_wm1_;

namespace simd {

/// The lower branch of Lambert's W: s^2 = -1 - log(-x) and sixteen polynomials in 1/(s + 6), in two words. Floats through
/// double. Max error 1.1 ulp (float 0.5).
template <> struct implementation<lambert_wm1_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const infinity(std::numeric_limits<double>::infinity()), none(std::numeric_limits<double>::quiet_NaN());
    // -e x in two words, what is small times 2^120
    auto const is_small = x > V(-0x1p-900);
    V const a = xsimd::select(is_small, x * V(-0x1p120), -x);
    auto const p = two_product(a, V(0x1.5bf0a8b145769p+1));
    auto const u = fast_two_sum(p.high, multiply_add(a, V(0x1.4d57ee2b1013ap-53), p.low));
    auto parts = split_exponent<false>(u.high);
    V const low = scale(u.low, -parts.exponent);
    parts.exponent = parts.exponent - xsimd::select(is_small, V(120.0), V(0.0));
    V const square = -detail::log_of_parts(parts, low);
    auto const s = detail::root_and_shifted_inverse(square, 6.0);
    auto const d = detail::of_root_pieces<coefficients::lambert_w<double, -1>>(s.inverse);
    auto const w = two_sum(square, d.high);
    V const y = -(w.high + (w.low + d.low));
    auto const inside = (x < V(0.0)) & (x > V(-0x1.78b56362cef38p-2));
    return xsimd::select(inside, y, xsimd::select(x == V(0.0), -infinity, none));
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
