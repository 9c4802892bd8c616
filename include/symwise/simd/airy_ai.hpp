#pragma once
#include <symwise/simd/airy.hpp>

namespace symwise::inline SYMWISE_ABI {

struct airy_ai_;

/// The Airy function Ai: from -6 to 3 sixteen polynomials; above, an exponential of two words times sixteen polynomials in x^(-1/4);
/// below, amplitude and phase, the phase in two words. DLMF 9.7, 9.8. Floats through double.
template <> struct simd::implementation<airy_ai_> {
  template <class T, class A>
  [[gnu::always_inline]] static inline xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return detail::airy<detail::airy_kind::ai>(x);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
