#pragma once
#include <symwise/simd/coefficients/exp10.hpp>
#include <symwise/simd/exp.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct exp10_;

namespace simd {

/// 10^x, by the method of exp. Max error 0.85 ulp.
template <> struct implementation<exp10_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return of_parts(x);
  }

  /// 10^(x + low).
  static constexpr int most_to_carry = 12;
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> carried(xsimd::batch<T, A> const& x,
                                                                  xsimd::batch<T, A> const& low) noexcept {
    return of_parts(x, low);
  }

 private:
  template <class T, class A, class... Low>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> of_parts(xsimd::batch<T, A> const& x,
                                                                   Low const&... low) noexcept {
    using V = xsimd::batch<T, A>;
    constexpr int entries = detail::exp_entries<T, A>;
    using ten = coefficients::exp10<T, entries>;
    V const magic(ieee<T>::magic / entries);
    auto const reduced = [&](V const& z, auto const&... carried) __attribute__((always_inline)) {
      V const m = multiply_add(z, V(ten::per_step / entries), magic), n = m - magic;
      V d = negative_multiply_add(n, V(ten::step_low * entries),
                                  negative_multiply_add(n, V(ten::step_high * entries), z));
      ((d = d + carried), ...);
      d = detail::bounded_rest(d, T(0.5));
      V const r = multiply_add(d, V(ten::slope[0]), d * V(ten::slope[1]));
      return detail::exp_parts_at(r, n, bits(m)).value();
    };
    constexpr T least = sizeof(T) == 8 ? T(-330) : T(-48), most = sizeof(T) == 8 ? T(310) : T(40);
    return detail::anywhere(reduced, x, least, most, low...);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
