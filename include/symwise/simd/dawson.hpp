#pragma once
#include <symwise/simd/coefficients/dawson.hpp>
#include <symwise/simd/root_pieces.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct dawson_;

namespace simd {

/// Dawson's integral, x v^2 times sixteen polynomials in v = 1/(|x| + 4), in two words. Floats through double. Max error 0.6 ulp
/// (float 0.5).
template <> struct implementation<dawson_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const magnitude = xsimd::abs(x), bound(0x1p60), a = xsimd::min(bound, magnitude);  // a NaN passes
    auto const d = two_sum(a, V(4.0));
    V const inverse = V(1.0) / d.high;
    V const error = negative_multiply_add(inverse, d.low, negative_fused(inverse, d.high, V(1.0)));
    double_word<double, A> const v{inverse, inverse * error};
    auto const q = product(product(v, v), detail::of_root_pieces<coefficients::dawson<double>>(v));
    auto const p = two_product(a, q.high);
    V y = p.high + multiply_add(a, q.low, p.low);
    if (xsimd::any(magnitude > bound)) [[unlikely]]
      y = xsimd::select(magnitude > bound, V(0.5) / magnitude, y);
    return with_sign(y, x);
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
