#pragma once
#include <symwise/simd/carlson.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct carlson_rf_;

namespace simd {

/// Carlson's integral R_F. Floats through double. Max error 5 ulp (float 0.5).
template <> struct implementation<carlson_rf_> {
  template <class A> [[gnu::noinline]] static xsimd::batch<double, A> call(xsimd::batch<double, A> x,
                                                                           xsimd::batch<double, A> y,
                                                                           xsimd::batch<double, A> z) noexcept {
    using V = xsimd::batch<double, A>;
    V const zero(0.0), third(1.0 / 3.0), quarter(0.25), half(0.5), infinity(std::numeric_limits<double>::infinity());
    V const most = xsimd::max(x, xsimd::max(y, z));
    auto const wrong = !((x >= zero) & (y >= zero) & (z >= zero));
    auto const infinite = most == infinity;
    // two zeros: a product of two is 0, and of the largest with the others alone
    auto const pole = xsimd::max(xsimd::min(x, y), xsimd::min(xsimd::max(x, y), z)) == zero;
    detail::carlson_scale<A> const scaled(most);
    auto const usable = !(wrong | infinite | pole);
    x = xsimd::select(usable, x * scaled.factor, V(1.0));
    y = xsimd::select(usable, y * scaled.factor, V(1.0));
    z = xsimd::select(usable, z * scaled.factor, V(1.0));
    V mean = multiply_add(z, third, multiply_add(y, third, x * third));
    for (auto active = detail::carlson_apart(mean, x, y, z); xsimd::any(active);
         active = active & detail::carlson_apart(mean, x, y, z)) {
      V const a = half * square_root(x), b = half * square_root(y), c = half * square_root(z);
      V const lambda = detail::carlson_quarter(a, b, c);
      x = xsimd::select(active, multiply_add(x, quarter, lambda), x);
      y = xsimd::select(active, multiply_add(y, quarter, lambda), y);
      z = xsimd::select(active, multiply_add(z, quarter, lambda), z);
      mean = multiply_add(z, third, multiply_add(y, third, x * third));
    }
    V const inverse = V(1.0) / mean, u = (mean - x) * inverse, v = (mean - y) * inverse, w = -(u + v);
    V const e2 = multiply_subtract(u, v, w * w), e3 = u * v * w;
    // DLMF 19.36.1
    V const series =
        multiply_add(e2, multiply_add(e2, V(1.0 / 24), multiply_add(e3, V(-3.0 / 44), V(-0.1))), e3 * V(1.0 / 14));
    V const root = V(1.0) / square_root(mean);
    V r = multiply_add(root, series, root) * scaled.root;
    r = xsimd::select(infinite, zero, r);
    r = xsimd::select(pole, xsimd::select(infinite, V(std::numeric_limits<double>::quiet_NaN()), infinity), r);
    return xsimd::select(wrong, V(std::numeric_limits<double>::quiet_NaN()), r);
  }

  template <class A>
  [[gnu::always_inline]] static inline xsimd::batch<float, A> call(xsimd::batch<float, A> const& x,
                                                                   xsimd::batch<float, A> const& y,
                                                                   xsimd::batch<float, A> const& z) noexcept {
    return through_double([](auto const&... v) { return call(v...); }, x, y, z);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
