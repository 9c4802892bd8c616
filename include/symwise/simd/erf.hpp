#pragma once
#include <symwise/simd/coefficients/erf.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct erf_;

namespace simd {

/// erf x. Sixteen polynomials, the first two terms in two words; no exponential, so that there is nothing to share with the derivative.
/// Max error 0.8 ulp.
template <> struct implementation<erf_> {
  template <class T, class A> [[gnu::always_inline]] static inline xsimd::batch<T, A> call(
      xsimd::batch<T, A> const& x) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::erf<T>;
    V const magic(ieee<T>::magic), width(c::width);
    V const a = xsimd::min(V(T(15.2) * c::width), xsimd::abs(x));  // 1 from there on; a NaN passes
    V const m = multiply_add(a, V(c::per_width), magic), t = negative_multiply_add(m - magic, width, a);  // exact
    V y = value(m == magic, t, bits(m));
    if constexpr (!has_fused<A>) {  // the emulated steps lose digits to underflow
      constexpr T tiny = sizeof(T) == 8 ? T(0x1p-900) : T(0x1p-80), up = sizeof(T) == 8 ? T(0x1p200) : T(0x1p60);
      V const large = a * V(up);
      y = xsimd::select(a < V(tiny), (large + large * V(T(0.12837916709551257390))) * V(1 / up), y);
    }
    return with_sign(y, x);
  }

 private:
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> value(xsimd::batch_bool<T, A> const& innermost,
                                                                xsimd::batch<T, A> const& t,
                                                                xsimd::batch<bits_of<T>, A> const& k) noexcept {
    using V = xsimd::batch<T, A>;
    using c = coefficients::erf<T>;
    // terms 0 and 1 and their low parts, then the rest from the last term down
    auto const finish = [&](V const& tail, V const& start, V const& start_low, V const& slope, V const& slope_low) {
      V const first = xsimd::select(innermost, t, start);
      V const high = fused(t, slope, first), rest = fused(t, slope, first - high);
      return high + (rest + multiply_add(tail * t, t, multiply_add(t, slope_low, start_low)));
    };
    constexpr std::size_t columns = std::extent_v<decltype(c::piece)>;
    if constexpr (avx2<A> && sizeof(T) == 8) {
      auto const p = lookup_together<c::piece, T, A>(k);
      V tail = p[columns - 1];
      for (std::size_t j = columns - 1; j-- > 4;) tail = multiply_add(tail, t, p[j]);
      return finish(tail, p[0], p[1], p[2], p[3]);
    } else {
      V tail = lookup(c::piece[columns - 1], k);
      for (std::size_t j = columns - 1; j-- > 4;) tail = multiply_add(tail, t, lookup(c::piece[j], k));
      return finish(tail, lookup(c::piece[0], k), lookup(c::piece[1], k), lookup(c::piece[2], k),
                    lookup(c::piece[3], k));
    }
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
