#pragma once
#include <symwise/simd/log.hpp>
#include <symwise/simd/norm_cdf.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct log_norm_cdf_;

namespace simd {

/// The logarithm of the normal probability to the left of x: by the polynomials of norm_cdf, of which one logarithm is taken on
/// the left, of their product with the exponential on the right. Max error 1.4 ulp (float 0.5).
template <> struct implementation<log_norm_cdf_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    V const magnitude = xsimd::abs(x), a = xsimd::min(V(90.0), magnitude);
    auto const left = sign_bit(x);
    auto const at = detail::find_erfc_piece<3>(a);
    auto g = piecewise_polynomial_in_words<coefficients::norm_cdf<double>::piece>(at.k, at.s);
    if (!xsimd::all(left)) {
      V const tail = detail::times_exp(g, detail::exp_of_half_square(xsimd::min(V(39.5), a)));
      auto const rest = two_sum(V(1.0), -tail);
      g = {xsimd::select(left, g.high, rest.high), xsimd::select(left, g.low, rest.low)};
    }
    auto const parts = split_exponent<false>(g.high);
    V const log = detail::log_of_parts(parts, scale(g.low, -parts.exponent));
    auto const square = two_product(a, a);
    auto const sum = two_sum(square.high * V(-0.5), log);
    V y =
        xsimd::select(left, sum.high + multiply_add(square.low, V(-0.5), sum.low), with_sign(xsimd::abs(log), V(-1.0)));
    auto const is_far = x < V(-90.0);
    if (xsimd::any(is_far)) [[unlikely]]
      y = xsimd::select(is_far, far(magnitude), y);
    return xsimd::select(xsimd::isnan(x), x, y);
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }

 private:
  /// At -a for a >= 90, DLMF 7.12.1.
  template <class A> [[gnu::noinline, gnu::cold]] static xsimd::batch<double, A> far(
      xsimd::batch<double, A> a) noexcept {
    using V = xsimd::batch<double, A>;
    auto const half = two_product(a, a * V(0.5));
    V const v = V(0.5) / half.high, low = xsimd::select(a < V(0x1p500), half.low, V(0.0));
    V const log = implementation<log_>::call(a) + V(0x1.d67f1c864beb5p-1);  // log sqrt(2 pi)
    V const series = negative_multiply_add(
        v, negative_multiply_add(v, negative_multiply_add(v, V(88.25), V(37.0 / 3)), V(2.5)), V(1.0));
    return -half.high - (log + multiply_add(v, series, low));
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
