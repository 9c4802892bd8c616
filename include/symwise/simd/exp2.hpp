#pragma once
#include <symwise/simd/exp.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

struct exp2_;

namespace simd {

/// 2^x, by the method of exp with an exact reduction: integers give exact powers. Max error 0.85 ulp.
template <> struct implementation<exp2_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return of_parts(x);
  }

  /// 2^(x + low).
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
    V const magic(ieee<T>::magic / entries);
    auto const reduced = [&](V const& z, auto const&... carried) __attribute__((always_inline)) {
      V const m = z + magic, n = m - magic;
      V d = z - n;
      ((d = d + carried), ...);
      d = detail::bounded_rest(d, T(1));
      return detail::exp_parts_at(d * V(T(0.693147180559945309417)), n, bits(m)).value();
    };
    constexpr T least = sizeof(T) == 8 ? T(-1090) : T(-160), most = sizeof(T) == 8 ? T(1030) : T(135);
    return detail::anywhere(reduced, x, least, most, low...);
  }
};

}  // namespace simd
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
