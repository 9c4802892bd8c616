#pragma once
#include <symwise/simd/tgamma.hpp>

#include <array>
#include <cstddef>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct factorial_;

namespace simd {
namespace detail {

/// n! for n up to 170, correctly rounded: products in two words, 2^-64 times as large so that their parts stay in range.
inline constexpr auto exact_factorials = [] {
  std::array<double, 171> table{};
  double high = 0x1p-64, low = 0;
  for (std::size_t n = 0; n < table.size(); ++n) {
    if (n > 1) {
      auto const k = static_cast<double>(n);
      double const shifted = high * 0x1.0p27, upper = (high + shifted) - shifted;  // 26 bits
      double const product = high * k;
      low = low * k + ((upper * k - product) + (high - upper) * k);
      high = product;
    }
    table[n] = (high + low) * 0x1p64;
  }
  return table;
}();

/// The lanes of y that are factorials of integers, exact but for one rounding.
template <class A> [[gnu::noinline]] xsimd::batch<double, A> with_exact_factorials(xsimd::batch<double, A> x,
                                                                                   xsimd::batch<double, A> y) noexcept {
  constexpr std::size_t lanes = xsimd::batch<double, A>::size;
  alignas(64) double at[lanes], value[lanes];
  x.store_aligned(at);
  y.store_aligned(value);
  for (std::size_t k = 0; k < lanes; ++k) {
    if (!(at[k] >= 0 && at[k] <= 170)) continue;
    auto const n = static_cast<std::size_t>(at[k]);
    if (static_cast<double>(n) == at[k]) value[k] = exact_factorials[n];
  }
  return xsimd::batch<double, A>::load_aligned(value);
}

/// gamma(1 + x) for every x: on the left, with a = -x, pi a / (sin(pi a) gamma(1 + a)). DLMF 5.5.3.
template <class A> [[gnu::noinline]] xsimd::batch<double, A> factorial_anywhere(xsimd::batch<double, A> x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::tgamma<double>;
  V const one(1.0), a = xsimd::abs(x);
  auto const left = sign_bit(x);
  auto const moved = two_sum(xsimd::min(V(200.0), a), one);
  auto const g = gamma_in_parts(moved.high, moved.low);
  auto const gamma = fast_two_sum(g.high, g.low);
  V const steps = g.steps;
  V y = scale(gamma.high, steps);
  if (xsimd::any(left)) {
    auto const sine = sine_of_half_turns(a);
    auto const d = two_product(sine.high, gamma.high);
    V const d_low = d.low + multiply_add(sine.high, gamma.low, sine.low * gamma.high);
    // a sixteenth of the numerator; beyond 200 the result is 0
    V const bounded = xsimd::min(V(200.0), a);
    auto const n = two_product(bounded, V(c::pi[0] / 16));
    V const n_low = multiply_add(bounded, V(c::pi[1] / 16), n.low);
    V const q = n.high / d.high;
    V const corrected = q + (negative_fused(q, d.high, n.high) + negative_multiply_add(q, d_low, n_low)) / d.high;
    V r = scale(corrected, V(4.0) - xsimd::floor(steps));
    r = xsimd::select(xsimd::floor(a) == a, V(std::numeric_limits<double>::quiet_NaN()), r);
    r = xsimd::select(a == one, V(std::numeric_limits<double>::infinity()), r);
    r = xsimd::select(a < V(0x1p-60), one, r);
    y = xsimd::select(left, r, y);
  }
  return xsimd::select(xsimd::isnan(x), x, y);
}

}  // namespace detail

/// gamma(1 + x), the sum in two words; floats through double. Max error 1.1 ulp, integers correctly rounded.
template <> struct implementation<factorial_> {
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> call(
      xsimd::batch<double, A> const& x) noexcept {
    xsimd::batch<double, A> const y = between(x);
    return xsimd::any(xsimd::floor(x) == x) ? detail::with_exact_factorials(x, y) : y;
  }

  template <class A> [[gnu::always_inline]] static inline xsimd::batch<float, A> call(
      xsimd::batch<float, A> const& x) noexcept {
    return through_double([](auto const& v) { return call(v); }, x);
  }

 private:
  /// For all but integers, and those nearly.
  template <class A> [[gnu::always_inline]] static inline xsimd::batch<double, A> between(
      xsimd::batch<double, A> const& x) noexcept {
    using V = xsimd::batch<double, A>;
    if (!xsimd::all((x >= V(0.0)) & (x < V(199.0)))) [[unlikely]]
      return detail::factorial_anywhere(x);
    auto const moved = two_sum(x, V(1.0));
    auto const g = detail::gamma_in_parts(moved.high, moved.low);
    return scale(g.high + g.low, g.steps);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
