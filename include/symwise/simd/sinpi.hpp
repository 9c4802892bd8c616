#pragma once
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sinpi_;

namespace simd {
namespace detail {

/// The angle pi |x|, reduced: |x| modulo 2 in eighths, exactly, and pi times what is left in two words. NaN for
/// infinities.
template <class T, class A>
[[gnu::always_inline]] inline reduced_angle<T, A> reduce_half_turns(xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T pi = T(3.14159265358979323846), pi_low = sizeof(T) == 8 ? T(0x1.1a62633145c07p-53) : T(-0x1.777a5cp-24);
  V const a = xsimd::abs(x), magic(ieee<T>::magic);
  V const turn = negative_multiply_add(V(T(2)), xsimd::floor(a * V(T(0.5))), a);
  V const m = multiply_add(turn, V(T(8)), magic), r = negative_multiply_add(m - magic, V(T(0.125)), turn);
  auto const angle = two_product(r, V(pi));
  return {angle.high, multiply_add(r, V(pi_low), angle.low), bits(m)};
}

/// x where sin(pi x) and tan(pi x) lose digits to underflow: they are pi x there.
template <class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> small_half_turn(xsimd::batch<T, A> const& y,
                                                                 xsimd::batch<T, A> const& x) noexcept {
  using V = xsimd::batch<T, A>;
  constexpr T tiny = sizeof(T) == 8 ? T(0x1p-900) : T(0x1p-80), up = sizeof(T) == 8 ? T(0x1p200) : T(0x1p60);
  constexpr T pi = T(3.14159265358979323846), pi_low = sizeof(T) == 8 ? T(0x1.1a62633145c07p-53) : T(-0x1.777a5cp-24);
  V const large = x * V(up);
  V const value = with_sign(multiply_add(large, V(pi), large * V(pi_low)) * V(1 / up), x);
  return xsimd::select(xsimd::abs(x) < V(tiny), value, y);
}

}  // namespace detail

/// sin(pi x), exact at multiples of 1/2. Max error 0.8 ulp (float 1.0).
template <> struct implementation<sinpi_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    auto const s = detail::sine_and_cosine(detail::reduce_half_turns(x)).sine;
    return detail::small_half_turn(flip_sign(s.high + s.low, x), x);
  }

  /// sin(pi x) and cos(pi x).
  template <class T, class A>
  [[gnu::always_inline]] static inline std::pair<xsimd::batch<T, A>, xsimd::batch<T, A>> joint(
      xsimd::batch<T, A> const& x) noexcept {
    auto const [s, c] = detail::sine_and_cosine(detail::reduce_half_turns(x));
    return {detail::small_half_turn(flip_sign(s.high + s.low, x), x), c.high + c.low};
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI
